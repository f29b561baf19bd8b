-- Near-duplicate keys stand in runs (runs.py) instead of tables per week:
--   sketch_N (k INTEGER PRIMARY KEY), k = 38-bit key << 24 | low 24 bits of the article's number

DROP TABLE dedupe_week;

CREATE TABLE dedupe_run (
  id     INTEGER PRIMARY KEY,                           -- N
  period INTEGER NOT NULL,                              -- milliseconds since 1970 divided by half the window
  level  INTEGER NOT NULL,                              -- runs.Level
  oldest INTEGER NOT NULL,                              -- no article in it has a smaller number
  keys   INTEGER NOT NULL
) STRICT;

-- What a likeness led to, so that clusters can be told from the evidence alone (clusters.regroup).

ALTER TABLE lookalike ADD COLUMN role TEXT NOT NULL DEFAULT 'near'
  CHECK (role IN ('join', 'merge', 'near', 'part'));    -- part: of a digest, which joins nothing
UPDATE lookalike SET role = 'join'
WHERE (SELECT cluster_id FROM article WHERE id = article_id) = (SELECT cluster_id FROM article WHERE id = other_id);
CREATE INDEX lookalike_part ON lookalike (at) WHERE role = 'part';  -- query: parts
