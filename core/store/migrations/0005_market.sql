-- Version 5: prices of output, input and cached input apart, with their date and path; what a hall earns by; owner's cost and warranty.
-- Until version 4 the price of output tokens held the input, and stood still until the first full year after the last phase: such a price
-- is now dated the middle of that year. Halls made tokens, unless all racks were a tenant's (cost_basis.it_owned).
ALTER TABLE service ADD COLUMN input_price REAL NOT NULL DEFAULT 0.0;
ALTER TABLE service ADD COLUMN cached_price REAL NOT NULL DEFAULT 0.0;
ALTER TABLE service ADD COLUMN price_from TEXT NOT NULL DEFAULT 'typed';
ALTER TABLE service ADD COLUMN price_record TEXT NOT NULL DEFAULT '';
ALTER TABLE service ADD COLUMN price_year INTEGER NOT NULL DEFAULT 2026;
ALTER TABLE service ADD COLUMN price_month INTEGER NOT NULL DEFAULT 11;
ALTER TABLE service ADD COLUMN price_follows TEXT NOT NULL DEFAULT 'tier';
ALTER TABLE service ADD COLUMN renewal_years REAL NOT NULL DEFAULT 0.0;
ALTER TABLE service ADD COLUMN tier_decline REAL NOT NULL DEFAULT 0.1;
UPDATE service SET price_month = 7, price_year = (SELECT max(CASE month WHEN 1 THEN year ELSE year + 1 END) FROM phase)
WHERE EXISTS (SELECT 1 FROM phase) AND (SELECT max(year) FROM phase) BETWEEN 2015 AND 2099;

ALTER TABLE hall ADD COLUMN business TEXT NOT NULL DEFAULT 'api';
ALTER TABLE hall ADD COLUMN gpu_price REAL NOT NULL DEFAULT 1.1111111111111112; -- KRW a second: 4,000 an hour
ALTER TABLE hall ADD COLUMN space_rent REAL NOT NULL DEFAULT 260.0; -- KRW a W and month
ALTER TABLE hall ADD COLUMN let_share REAL NOT NULL DEFAULT 0.85;
ALTER TABLE hall ADD COLUMN rent_decline REAL NOT NULL DEFAULT 0.0;
ALTER TABLE hall ADD COLUMN power_passed INTEGER NOT NULL DEFAULT 1 CHECK (power_passed IN (0, 1));

-- Older plans counted neither.
ALTER TABLE cost_basis ADD COLUMN owners_cost REAL NOT NULL DEFAULT 0.0;
ALTER TABLE cost_basis ADD COLUMN warranty REAL NOT NULL DEFAULT 15.0;
