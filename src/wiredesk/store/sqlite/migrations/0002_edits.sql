-- The log of edits reads the few changes that concern articles known before, in order of time.

CREATE INDEX change_edit ON change (at, seq)
  WHERE kind IN ('revised', 'withdrawn', 'restored');   -- query: steps
