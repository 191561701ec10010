-- Version 5: dated prices and businesses, the cash flow by month with tax and debt, own power hour by hour, studies, maturity.

-- Prices of output, input and cached input apart, with their date and path; what a hall earns by; owner's cost and warranty.
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

-- Construction, timing, paths, tax and debt of the cash flow. The defaults are what version 4 meant: construction paid
-- evenly over two years, a flat rate of tax, no working capital, no VAT to wait for, no debt.
ALTER TABLE finance ADD COLUMN hurdle_rate REAL NOT NULL DEFAULT 0.1;
ALTER TABLE finance ADD COLUMN construction_months INTEGER NOT NULL DEFAULT 24;
ALTER TABLE finance ADD COLUMN spend_curve TEXT NOT NULL DEFAULT 'even';
ALTER TABLE finance ADD COLUMN delay INTEGER NOT NULL DEFAULT 0;
ALTER TABLE finance ADD COLUMN working_capital_days REAL NOT NULL DEFAULT 0.0;
ALTER TABLE finance ADD COLUMN vat_days REAL NOT NULL DEFAULT 0.0;
ALTER TABLE finance ADD COLUMN electricity_growth REAL NOT NULL DEFAULT 0.0;
ALTER TABLE finance ADD COLUMN exchange_drift REAL NOT NULL DEFAULT 0.0;
ALTER TABLE finance ADD COLUMN usd_revenue REAL NOT NULL DEFAULT 0.0;
ALTER TABLE finance ADD COLUMN "grant" REAL NOT NULL DEFAULT 0.0;
ALTER TABLE finance ADD COLUMN tax_rule TEXT NOT NULL DEFAULT 'flat';
ALTER TABLE finance ADD COLUMN firm_size TEXT NOT NULL DEFAULT 'large';
ALTER TABLE finance ADD COLUMN depreciation TEXT NOT NULL DEFAULT 'straight-line';
ALTER TABLE finance ADD COLUMN investment_credit TEXT NOT NULL DEFAULT 'none';
ALTER TABLE finance ADD COLUMN complex_relief TEXT NOT NULL DEFAULT 'none';
ALTER TABLE finance ADD COLUMN debt_share REAL NOT NULL DEFAULT 0.0;
ALTER TABLE finance ADD COLUMN debt_kind TEXT NOT NULL DEFAULT 'annuity';
ALTER TABLE finance ADD COLUMN debt_rate REAL NOT NULL DEFAULT 0.06;
ALTER TABLE finance ADD COLUMN debt_tenor INTEGER NOT NULL DEFAULT 8;
ALTER TABLE finance ADD COLUMN debt_grace REAL NOT NULL DEFAULT 1.0;
ALTER TABLE finance ADD COLUMN debt_fee REAL NOT NULL DEFAULT 0.01;
ALTER TABLE finance ADD COLUMN target_dscr REAL NOT NULL DEFAULT 1.3;
ALTER TABLE finance ADD COLUMN dsra REAL NOT NULL DEFAULT 6.0;

-- Own power that runs hour by hour: solar fields, wind turbines, gas turbines and small reactors as kinds of their own; batteries
-- have a record; what own plant may export and what a power purchase agreement delivers. The defaults change no earlier plan.
CREATE TABLE solar (
    id INTEGER PRIMARY KEY REFERENCES object (id),
    model TEXT NOT NULL,
    power REAL NOT NULL,
    tilt REAL NOT NULL,
    azimuth REAL NOT NULL,
    available_from TEXT NOT NULL
) STRICT;

CREATE TABLE wind (
    id INTEGER PRIMARY KEY REFERENCES object (id),
    model TEXT NOT NULL,
    power REAL NOT NULL,
    hub_height REAL NOT NULL,
    available_from TEXT NOT NULL
) STRICT;

CREATE TABLE gas_turbine (
    id INTEGER PRIMARY KEY REFERENCES object (id),
    model TEXT NOT NULL,
    power REAL NOT NULL,
    units INTEGER NOT NULL,
    available_from TEXT NOT NULL
) STRICT;

CREATE TABLE smr (
    id INTEGER PRIMARY KEY REFERENCES object (id),
    model TEXT NOT NULL,
    units INTEGER NOT NULL,
    available_from TEXT NOT NULL
) STRICT;

ALTER TABLE battery ADD COLUMN model TEXT NOT NULL DEFAULT 'battery-lfp';
ALTER TABLE battery ADD COLUMN available_from TEXT NOT NULL DEFAULT '';
ALTER TABLE fuel_cells ADD COLUMN available_from TEXT NOT NULL DEFAULT '';
-- A battery of no power or energy was legal and did nothing.
UPDATE battery SET power = max(power, 1000.0), energy = max(energy, 3600000.0);

ALTER TABLE supply ADD COLUMN gas_price REAL NOT NULL DEFAULT 1.6000000000000003e-05; -- KRW/J
ALTER TABLE supply ADD COLUMN export_allowed INTEGER NOT NULL DEFAULT 0 CHECK (export_allowed IN (0, 1));
ALTER TABLE supply ADD COLUMN export_price REAL NOT NULL DEFAULT 2.7777777777777776e-05;
ALTER TABLE supply ADD COLUMN ppa_power REAL NOT NULL DEFAULT 0.0;
ALTER TABLE supply ADD COLUMN ppa_shape TEXT NOT NULL DEFAULT 'flat';
ALTER TABLE supply ADD COLUMN ppa_price REAL NOT NULL DEFAULT 4.722222222222222e-05;
ALTER TABLE supply ADD COLUMN ppa_charges REAL NOT NULL DEFAULT 6.944444444444444e-06;

-- How the uncertainty is sampled, what the plan is called among its scenarios, how a value is distributed between its low and
-- high, and what the tariff may become. The defaults are what older versions meant.
CREATE TABLE studies (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    samples INTEGER NOT NULL,
    seed INTEGER NOT NULL,
    correlations TEXT NOT NULL,
    scenario TEXT NOT NULL,
    pinned TEXT NOT NULL
) STRICT;
INSERT INTO studies SELECT 1, 1000, 1, '', 'Base', '' WHERE EXISTS (SELECT 1 FROM plan);
ALTER TABLE note ADD COLUMN distribution TEXT NOT NULL DEFAULT '';
ALTER TABLE supply ADD COLUMN price_factor REAL NOT NULL DEFAULT 1.0;

-- How mature a service's kernels are. Plans meant tuned runs: those the calibration was fitted to.
ALTER TABLE service ADD COLUMN maturity TEXT NOT NULL DEFAULT 'tuned';
