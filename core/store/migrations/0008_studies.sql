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
