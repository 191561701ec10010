-- Tokenyard project file, version 1. Described in docs/file-format.md.
-- This file never changes: a new field comes with a migration of its own.
-- Columns are named by the keys of the plan's field tables; numbers are in SI units (see the table variable).
-- No table has an index of its own: each row is found by its primary key, and quick_check does not compare indexes.

-- What is true of the file: the digest of all other rows; for an autosaved copy whose it is.
CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE plan (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    next_id INTEGER NOT NULL CHECK (next_id > 0), -- ids are given out from here and never again
    data_version TEXT NOT NULL -- of the catalogue when the records were copied
) STRICT;

-- For readers other than Tokenyard: what each column means. value shown = (value here - offset) / factor, in the unit.
CREATE TABLE variable (
    part TEXT NOT NULL, -- the table
    key TEXT NOT NULL, -- the column
    label TEXT NOT NULL,
    unit TEXT NOT NULL,
    factor REAL NOT NULL,
    "offset" REAL NOT NULL,
    meaning TEXT NOT NULL,
    PRIMARY KEY (part, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE site (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    client TEXT NOT NULL,
    revision TEXT NOT NULL,
    weather TEXT NOT NULL,
    country TEXT NOT NULL,
    latitude REAL NOT NULL,
    longitude REAL NOT NULL,
    coordinate_system TEXT NOT NULL,
    north_angle REAL NOT NULL,
    setback REAL NOT NULL,
    storeys INTEGER NOT NULL,
    land_price REAL NOT NULL,
    land_leased INTEGER NOT NULL CHECK (land_leased IN (0, 1)),
    land_rent REAL NOT NULL,
    building_leased INTEGER NOT NULL CHECK (building_leased IN (0, 1)),
    building_rent REAL NOT NULL,
    announced_gpus INTEGER NOT NULL,
    price_year INTEGER NOT NULL,
    currency TEXT NOT NULL,
    underlay TEXT NOT NULL
) STRICT;

CREATE TABLE site_boundary (
    position INTEGER PRIMARY KEY CHECK (position >= 0),
    x REAL NOT NULL,
    y REAL NOT NULL
) STRICT;

CREATE TABLE object (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    kind TEXT NOT NULL, -- also the table of its own properties, if it has any
    name TEXT NOT NULL,
    x REAL NOT NULL,
    y REAL NOT NULL,
    width REAL NOT NULL,
    depth REAL NOT NULL,
    angle REAL NOT NULL,
    level INTEGER NOT NULL,
    phase INTEGER NOT NULL, -- 0: the first
    locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
    group_number INTEGER NOT NULL CHECK (group_number >= 0) -- 0: in no group
) STRICT;

CREATE TABLE hall (
    id INTEGER PRIMARY KEY REFERENCES object (id),
    rack TEXT NOT NULL,
    rows INTEGER NOT NULL,
    racks_per_row INTEGER NOT NULL,
    service INTEGER NOT NULL, -- 0: the first
    cold_aisle REAL NOT NULL,
    hot_aisle REAL NOT NULL,
    end_aisle REAL NOT NULL
) STRICT;

CREATE TABLE office (
    id INTEGER PRIMARY KEY REFERENCES object (id),
    storeys INTEGER NOT NULL
) STRICT;

CREATE TABLE grid_intake (
    id INTEGER PRIMARY KEY REFERENCES object (id),
    voltage REAL NOT NULL,
    model TEXT NOT NULL,
    units INTEGER NOT NULL
) STRICT;

CREATE TABLE transformer (
    id INTEGER PRIMARY KEY REFERENCES object (id),
    model TEXT NOT NULL,
    units INTEGER NOT NULL
) STRICT;

CREATE TABLE switchgear (
    id INTEGER PRIMARY KEY REFERENCES object (id),
    model TEXT NOT NULL,
    units INTEGER NOT NULL
) STRICT;

CREATE TABLE ups_room (
    id INTEGER PRIMARY KEY REFERENCES object (id),
    model TEXT NOT NULL,
    units INTEGER NOT NULL,
    autonomy REAL NOT NULL
) STRICT;

CREATE TABLE generator_yard (
    id INTEGER PRIMARY KEY REFERENCES object (id),
    model TEXT NOT NULL,
    units INTEGER NOT NULL,
    fuel REAL NOT NULL
) STRICT;

CREATE TABLE battery (
    id INTEGER PRIMARY KEY REFERENCES object (id),
    power REAL NOT NULL,
    energy REAL NOT NULL
) STRICT;

CREATE TABLE fuel_cells (
    id INTEGER PRIMARY KEY REFERENCES object (id),
    model TEXT NOT NULL,
    units INTEGER NOT NULL
) STRICT;

CREATE TABLE chiller_plant (
    id INTEGER PRIMARY KEY REFERENCES object (id),
    model TEXT NOT NULL,
    units INTEGER NOT NULL
) STRICT;

CREATE TABLE dry_cooler_yard (
    id INTEGER PRIMARY KEY REFERENCES object (id),
    model TEXT NOT NULL,
    units INTEGER NOT NULL
) STRICT;

CREATE TABLE cooling_tower (
    id INTEGER PRIMARY KEY REFERENCES object (id),
    model TEXT NOT NULL,
    units INTEGER NOT NULL
) STRICT;

CREATE TABLE cdu_gallery (
    id INTEGER PRIMARY KEY REFERENCES object (id),
    model TEXT NOT NULL,
    units INTEGER NOT NULL
) STRICT;

CREATE TABLE water_tank (
    id INTEGER PRIMARY KEY REFERENCES object (id),
    volume REAL NOT NULL
) STRICT;

CREATE TABLE label (
    id INTEGER PRIMARY KEY REFERENCES object (id),
    words TEXT NOT NULL
) STRICT;

-- Ends name objects without a foreign key: an end whose object is gone is a finding of the plan, not a damaged file.
CREATE TABLE feed (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    circuits INTEGER NOT NULL,
    voltage REAL NOT NULL,
    section REAL NOT NULL,
    diameter REAL NOT NULL,
    phase INTEGER NOT NULL, -- 0: the first
    from_object INTEGER NOT NULL CHECK (from_object >= 0),
    from_port INTEGER NOT NULL CHECK (from_port >= 0),
    to_object INTEGER NOT NULL CHECK (to_object >= 0),
    to_port INTEGER NOT NULL CHECK (to_port >= 0)
) STRICT;

CREATE TABLE feed_waypoint (
    feed INTEGER NOT NULL REFERENCES feed (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    x REAL NOT NULL,
    y REAL NOT NULL,
    PRIMARY KEY (feed, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE service (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    model TEXT NOT NULL,
    precision TEXT NOT NULL,
    input_tokens INTEGER NOT NULL,
    output_tokens INTEGER NOT NULL,
    prefix_hit REAL NOT NULL,
    ttft_limit REAL NOT NULL,
    tpot_limit REAL NOT NULL,
    utilisation REAL NOT NULL,
    engine_factor REAL NOT NULL,
    price REAL NOT NULL,
    price_decline REAL NOT NULL,
    domestic_share REAL NOT NULL
) STRICT;

CREATE TABLE phase (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    year INTEGER NOT NULL,
    month INTEGER NOT NULL,
    grid_power REAL NOT NULL
) STRICT;

CREATE TABLE power_design (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    ups_topology TEXT NOT NULL,
    transformer_topology TEXT NOT NULL,
    ups_eco_mode REAL NOT NULL,
    distribution_loss REAL NOT NULL,
    gpu_idle_power REAL NOT NULL,
    rack_power_factor REAL NOT NULL,
    power_factor REAL NOT NULL,
    lights REAL NOT NULL
) STRICT;

CREATE TABLE cooling_design (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    system TEXT NOT NULL,
    supply REAL NOT NULL,
    liquid_share REAL NOT NULL,
    spare_units INTEGER NOT NULL
) STRICT;

CREATE TABLE supply (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    tariff TEXT NOT NULL,
    contract REAL NOT NULL,
    regional_adder REAL NOT NULL,
    grid_factor REAL NOT NULL,
    fuel_cell_fuel REAL NOT NULL,
    fuel_cell_load REAL NOT NULL,
    fuel_cell_factor REAL NOT NULL
) STRICT;

CREATE TABLE cost_basis (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    capex_factor REAL NOT NULL,
    it_price_factor REAL NOT NULL,
    soft_cost REAL NOT NULL,
    contingency REAL NOT NULL,
    it_owned INTEGER NOT NULL CHECK (it_owned IN (0, 1)),
    staff REAL NOT NULL,
    staff_cost REAL NOT NULL,
    water_price REAL NOT NULL,
    opex_factor REAL NOT NULL
) STRICT;

CREATE TABLE finance (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    real_discount REAL NOT NULL,
    nominal_discount REAL NOT NULL,
    inflation REAL NOT NULL,
    tax_rate REAL NOT NULL,
    it_life REAL NOT NULL,
    plant_life REAL NOT NULL,
    building_life REAL NOT NULL,
    refresh_factor REAL NOT NULL,
    refresh_throughput REAL NOT NULL,
    residual REAL NOT NULL,
    horizon INTEGER NOT NULL,
    ramp REAL NOT NULL,
    gpu_availability REAL NOT NULL
) STRICT;

-- Where a value comes from and how sure it is; owner is the id of an object, feed or service, 1 for the parts that are one.
CREATE TABLE note (
    part TEXT NOT NULL, -- the table
    owner INTEGER NOT NULL CHECK (owner > 0),
    position INTEGER NOT NULL CHECK (position >= 0),
    key TEXT NOT NULL, -- the column
    low REAL,
    high REAL,
    source TEXT NOT NULL,
    PRIMARY KEY (part, owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE scenario (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL
) STRICT;

CREATE TABLE scenario_difference (
    scenario INTEGER NOT NULL REFERENCES scenario (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    object INTEGER NOT NULL CHECK (object >= 0), -- 0: a part that stands on no map
    part TEXT NOT NULL,
    key TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('number', 'count', 'flag', 'words')),
    value ANY NOT NULL,
    PRIMARY KEY (scenario, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE waiver (
    position INTEGER PRIMARY KEY CHECK (position >= 0),
    rule TEXT NOT NULL,
    reason TEXT NOT NULL,
    waived_by TEXT NOT NULL,
    date TEXT NOT NULL
) STRICT;

CREATE TABLE waiver_object (
    waiver INTEGER NOT NULL REFERENCES waiver (position),
    position INTEGER NOT NULL CHECK (position >= 0),
    object INTEGER NOT NULL CHECK (object > 0),
    PRIMARY KEY (waiver, position)
) STRICT, WITHOUT ROWID;

-- The file's own copies of the catalogue records the plan uses, as JSON in the form of resources/catalogue.
CREATE TABLE record (
    kind TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    id TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (kind, position)
) STRICT, WITHOUT ROWID;

-- The hourly data those records stand on, by resource name (weather/kor_ulsan.txt).
CREATE TABLE data_file (
    name TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
