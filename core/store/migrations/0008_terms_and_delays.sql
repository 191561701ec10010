-- Version 8: the term of a power purchase agreement, the delay of one phase. The defaults are what older versions meant: a contract
-- delivers from the first phase to the end, and no phase slips by itself.
ALTER TABLE supply ADD COLUMN ppa_from INTEGER NOT NULL DEFAULT 0;
ALTER TABLE supply ADD COLUMN ppa_years INTEGER NOT NULL DEFAULT 0;

ALTER TABLE phase ADD COLUMN delay INTEGER NOT NULL DEFAULT 0;
