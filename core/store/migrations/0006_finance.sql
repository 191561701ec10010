-- Version 6: construction, timing, paths, tax and debt of the cash flow. The defaults are what version 5 meant: construction paid
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
