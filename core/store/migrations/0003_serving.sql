-- Version 3: how a service is run (engine, whom its limits hold for, KV cache, speculative decoding, pools) and which software gain counts.
-- The defaults are what version 2 meant. There a date up to the calibration's (2026-02) changed nothing; now it takes gains off.
ALTER TABLE service ADD COLUMN level_of TEXT NOT NULL DEFAULT 'mean';
ALTER TABLE service ADD COLUMN engine TEXT NOT NULL DEFAULT 'any';
ALTER TABLE service ADD COLUMN cache_precision TEXT NOT NULL DEFAULT 'usual';
ALTER TABLE service ADD COLUMN speculative TEXT NOT NULL DEFAULT 'published';
ALTER TABLE service ADD COLUMN pools TEXT NOT NULL DEFAULT 'shared';
ALTER TABLE service ADD COLUMN software_case TEXT NOT NULL DEFAULT 'base';
UPDATE service SET software_year = 0, software_month = 1 WHERE software_year * 12 + software_month <= 2026 * 12 + 2;
