-- Version 7: a virtual power purchase agreement, reserve for the largest unit, demand response, load that can stop, absorption chillers
-- driven by own plant. The defaults are what older versions meant: contracts deliver, no reserve is held, nothing stops, heat is lost.
ALTER TABLE supply ADD COLUMN ppa_kind TEXT NOT NULL DEFAULT 'delivered';
ALTER TABLE supply ADD COLUMN market_price REAL NOT NULL DEFAULT 3.566666666666667e-05; -- KRW/J: 128.4 a kWh
ALTER TABLE supply ADD COLUMN unit_reserve INTEGER NOT NULL DEFAULT 0 CHECK (unit_reserve IN (0, 1));
ALTER TABLE supply ADD COLUMN response_power REAL NOT NULL DEFAULT 0.0;
ALTER TABLE supply ADD COLUMN response_hours REAL NOT NULL DEFAULT 60.0;
ALTER TABLE supply ADD COLUMN response_payment REAL NOT NULL DEFAULT 0.0;
ALTER TABLE supply ADD COLUMN curtail_power REAL NOT NULL DEFAULT 0.0;
ALTER TABLE supply ADD COLUMN curtail_worth REAL NOT NULL DEFAULT 8.333333333333333e-05; -- KRW/J: 300 a kWh
ALTER TABLE supply ADD COLUMN curtail_payment REAL NOT NULL DEFAULT 0.0;

ALTER TABLE fuel_cells ADD COLUMN absorption_chiller TEXT NOT NULL DEFAULT '';
ALTER TABLE fuel_cells ADD COLUMN absorption_power REAL NOT NULL DEFAULT 1000000.0;
ALTER TABLE gas_turbine ADD COLUMN absorption_chiller TEXT NOT NULL DEFAULT '';
ALTER TABLE gas_turbine ADD COLUMN absorption_power REAL NOT NULL DEFAULT 10000000.0;
