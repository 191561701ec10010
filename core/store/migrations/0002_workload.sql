-- Version 2: the demand of a service (users, tasks, calls, hours, growth), the spread of its lengths, the date of its software.
-- The defaults are what version 1 meant: no demand stated, lengths as their means, the software of the calibration.
ALTER TABLE service ADD COLUMN input_spread REAL NOT NULL DEFAULT 0.0;
ALTER TABLE service ADD COLUMN output_spread REAL NOT NULL DEFAULT 0.0;
ALTER TABLE service ADD COLUMN users REAL NOT NULL DEFAULT 0.0;
ALTER TABLE service ADD COLUMN tasks_per_user_day REAL NOT NULL DEFAULT 10.0;
ALTER TABLE service ADD COLUMN calls_per_task REAL NOT NULL DEFAULT 1.0;
ALTER TABLE service ADD COLUMN shape TEXT NOT NULL DEFAULT 'flat';
ALTER TABLE service ADD COLUMN growth REAL NOT NULL DEFAULT 0.0;
ALTER TABLE service ADD COLUMN software_year INTEGER NOT NULL DEFAULT 0;
ALTER TABLE service ADD COLUMN software_month INTEGER NOT NULL DEFAULT 1;
