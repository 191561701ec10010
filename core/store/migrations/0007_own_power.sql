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

ALTER TABLE supply ADD COLUMN gas_price REAL NOT NULL DEFAULT 1.6e-5; -- KRW/J
ALTER TABLE supply ADD COLUMN export_allowed INTEGER NOT NULL DEFAULT 0 CHECK (export_allowed IN (0, 1));
ALTER TABLE supply ADD COLUMN export_price REAL NOT NULL DEFAULT 2.7777777777777776e-5;
ALTER TABLE supply ADD COLUMN ppa_power REAL NOT NULL DEFAULT 0.0;
ALTER TABLE supply ADD COLUMN ppa_shape TEXT NOT NULL DEFAULT 'flat';
ALTER TABLE supply ADD COLUMN ppa_price REAL NOT NULL DEFAULT 4.7222222222222222e-5;
ALTER TABLE supply ADD COLUMN ppa_charges REAL NOT NULL DEFAULT 6.9444444444444444e-6;
