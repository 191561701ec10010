-- Version 9: how mature a service's kernels are. Plans meant tuned runs: those the calibration was fitted to.
ALTER TABLE service ADD COLUMN maturity TEXT NOT NULL DEFAULT 'tuned';
