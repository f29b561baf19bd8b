-- What must outlive a process so that hosts are treated as one patient visitor would treat them.

CREATE TABLE host_day (                                 -- one host on one day: counts, and the pace it ended with
  host               TEXT NOT NULL,                      -- also hosts that only a redirect led to
  day                INTEGER NOT NULL,                   -- days since 1970, UTC
  started_at         INTEGER NOT NULL,                   -- of the last request
  rest_until         INTEGER NOT NULL,                   -- no request before: Retry-After, or the breaker
  latency_ms         INTEGER NOT NULL,
  strain             REAL NOT NULL,                      -- by how much the spacing is stretched
  broken             INTEGER NOT NULL,                   -- failures in a row
  requests           INTEGER NOT NULL,
  bytes              INTEGER NOT NULL,
  robots_requests    INTEGER NOT NULL,
  redirects          INTEGER NOT NULL,
  not_modified       INTEGER NOT NULL,
  throttled          INTEGER NOT NULL,
  failures           INTEGER NOT NULL,
  retry_after        INTEGER NOT NULL,
  robots_allowed     INTEGER NOT NULL,
  robots_denied      INTEGER NOT NULL,
  robots_unreachable INTEGER NOT NULL,
  PRIMARY KEY (host, day)                                -- query: host_day
) STRICT, WITHOUT ROWID;
CREATE INDEX host_day_day ON host_day (day);             -- query: prune_host_days

CREATE TABLE robots_copy (                               -- robots.txt by scheme, host and port
  origin        TEXT PRIMARY KEY,                        -- query: robots_copy
  fetched_at    INTEGER NOT NULL,
  expires_at    INTEGER NOT NULL,
  why           TEXT NOT NULL,
  failure       TEXT,                                    -- outcome; NULL where there are rules
  etag          TEXT,
  last_modified TEXT,
  body          BLOB                                     -- the file as it came
) STRICT;

CREATE TABLE move (                                      -- permanent redirects of configured listings
  target_id INTEGER PRIMARY KEY REFERENCES target,       -- query: targets_now
  polled    TEXT,                                        -- asked instead of the configured URL
  host_id   INTEGER REFERENCES host,                     -- of polled
  moved_at  INTEGER,
  url       TEXT,                                        -- where the address that is asked leads, not yet followed
  first_at  INTEGER,
  last_at   INTEGER,
  days      INTEGER                                      -- on which it led there
) STRICT;

ALTER TABLE target ADD COLUMN links_hash BLOB;           -- of the links that a listing named last
ALTER TABLE target ADD COLUMN ttl_ms INTEGER;            -- the listing's own wish, in force while it is unchanged
