-- Runs are merged a slice at a time (runs.py). One that takes no more keys is sealed as it stands.

ALTER TABLE dedupe_run ADD COLUMN goes_into INTEGER;    -- the run that takes its keys over
ALTER TABLE dedupe_run ADD COLUMN reached INTEGER;      -- the largest k taken over so far; null: all
