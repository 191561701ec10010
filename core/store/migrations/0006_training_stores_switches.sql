-- Version 6: a hall may train a model, as its business or in the hours that serving or letting leaves. No earlier plan trained.
ALTER TABLE hall ADD COLUMN spare_training REAL NOT NULL DEFAULT 0.0;
ALTER TABLE hall ADD COLUMN train_model TEXT NOT NULL DEFAULT 'llama-3.1-405b';
ALTER TABLE hall ADD COLUMN train_precision TEXT NOT NULL DEFAULT 'bf16';
ALTER TABLE hall ADD COLUMN train_tokens REAL NOT NULL DEFAULT 15.6e12;
ALTER TABLE hall ADD COLUMN train_sequence INTEGER NOT NULL DEFAULT 8192;
ALTER TABLE hall ADD COLUMN train_batch REAL NOT NULL DEFAULT 16.0e6;
ALTER TABLE hall ADD COLUMN train_sites INTEGER NOT NULL DEFAULT 1;
ALTER TABLE hall ADD COLUMN train_link REAL NOT NULL DEFAULT 5.0e10; -- B/s: 400 Gbit/s
ALTER TABLE hall ADD COLUMN train_latency REAL NOT NULL DEFAULT 0.005;
ALTER TABLE hall ADD COLUMN train_local_steps INTEGER NOT NULL DEFAULT 1;
ALTER TABLE hall ADD COLUMN gpu_mtbf REAL NOT NULL DEFAULT 1.8e8; -- s: 50,000 hours
ALTER TABLE hall ADD COLUMN checkpoint REAL NOT NULL DEFAULT 60.0;
ALTER TABLE hall ADD COLUMN restart REAL NOT NULL DEFAULT 600.0;
ALTER TABLE hall ADD COLUMN train_from TEXT NOT NULL DEFAULT '';
ALTER TABLE hall ADD COLUMN train_for TEXT NOT NULL DEFAULT 'own';
ALTER TABLE hall ADD COLUMN train_price REAL NOT NULL DEFAULT 0.0;

-- Transfer switches, chilled-water tanks, heat that is sold, and a limit on water in dry months. The defaults are what
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
