-- Version 6: transfer switches, chilled-water tanks, heat that is sold, and a limit on water in dry months. The defaults are what
-- older versions meant: no heat is sold and water is not limited.
CREATE TABLE transfer_switch (
    id INTEGER PRIMARY KEY REFERENCES object (id),
    model TEXT NOT NULL,
    units INTEGER NOT NULL
) STRICT;

CREATE TABLE thermal_store (
    id INTEGER PRIMARY KEY REFERENCES object (id),
    volume REAL NOT NULL,
    range REAL NOT NULL
) STRICT;

ALTER TABLE cooling_design ADD COLUMN heat_buyer TEXT NOT NULL DEFAULT '';
ALTER TABLE cooling_design ADD COLUMN heat_power REAL NOT NULL DEFAULT 10000000.0;
ALTER TABLE cooling_design ADD COLUMN heat_price REAL NOT NULL DEFAULT 1e-05;
ALTER TABLE cooling_design ADD COLUMN drought_water REAL NOT NULL DEFAULT 0.0;
ALTER TABLE cooling_design ADD COLUMN drought_month INTEGER NOT NULL DEFAULT 3;
ALTER TABLE cooling_design ADD COLUMN drought_months INTEGER NOT NULL DEFAULT 3;
