-- Times are INTEGER milliseconds since 1970 in UTC; a publisher's time has its printed offset and precision beside it.
-- Every index names the query (queries.sql) that needs it.

CREATE TABLE source (
  id          INTEGER PRIMARY KEY,
  key         TEXT NOT NULL UNIQUE,                     -- id in the configuration; query: source_ids
  name        TEXT NOT NULL,
  language    TEXT,
  country     TEXT,
  enabled     INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  delay_ms    INTEGER NOT NULL,
  expected_ms INTEGER,                                  -- a source silent for longer has a problem
  added_at    INTEGER NOT NULL
) STRICT;

-- The frontier. The lease unit is the host (politeness); targets are never locked. ---------------------------------

CREATE TABLE host (
  id         INTEGER PRIMARY KEY,
  host       TEXT NOT NULL UNIQUE,                      -- query: host_ids
  ready_at   INTEGER,                                   -- NULL: nothing scheduled; while leased: when the lease expires
  rest_until INTEGER NOT NULL DEFAULT 0,                -- no fetch before: spacing, Retry-After, breaker
  owner      TEXT,                                      -- worker that holds the lease
  epoch      INTEGER NOT NULL DEFAULT 0                 -- fencing token, one higher at each claim
) STRICT;
CREATE INDEX host_ready ON host (ready_at) WHERE ready_at IS NOT NULL;  -- queries: ready_hosts, next_ready

CREATE TABLE host_source (                              -- whose targets a host has: fairness and spacing
  host_id   INTEGER NOT NULL REFERENCES host,
  source_id INTEGER NOT NULL REFERENCES source,
  PRIMARY KEY (host_id, source_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE target (
  id            INTEGER PRIMARY KEY,
  url_key       BLOB NOT NULL UNIQUE,                   -- query: known_targets
  url           TEXT NOT NULL,
  host_id       INTEGER NOT NULL REFERENCES host,
  source_id     INTEGER NOT NULL REFERENCES source,
  kind          TEXT NOT NULL CHECK (kind IN ('feed', 'sitemap', 'section', 'article', 'auto')),
  listing       INTEGER NOT NULL CHECK (listing IN (0, 1)),  -- listings go before articles
  depth         INTEGER NOT NULL DEFAULT 0,             -- listings followed to get here; 0: configured
  due_at        INTEGER,                                -- NULL: retired
  rests         INTEGER NOT NULL DEFAULT 0 CHECK (rests IN (0, 1)),  -- its source is not watched now
  attempts      INTEGER NOT NULL DEFAULT 0,
  interval_ms   INTEGER,
  etag          TEXT,
  last_modified TEXT,
  body_hash     BLOB,
  discovered_at INTEGER NOT NULL,
  fetched_at    INTEGER,
  outcome       TEXT,                                   -- of the last fetch
  found_by      INTEGER,                                -- the listing target that named it
  article_id    INTEGER REFERENCES article,
  hint          TEXT                                    -- what the listing said, JSON
) STRICT;
CREATE INDEX target_due ON target (host_id, listing, source_id, due_at)
  WHERE rests = 0 AND due_at IS NOT NULL;               -- queries: due_targets, wake_hosts
CREATE INDEX target_scheduled ON target (source_id, fetched_at)
  WHERE due_at IS NOT NULL;                             -- queries: pending, rest_targets, wake_targets, make_due

CREATE TABLE fetch_log (                                -- append-only, pruned by age
  id           INTEGER PRIMARY KEY,
  target_id    INTEGER NOT NULL,
  host_id      INTEGER NOT NULL,
  source_id    INTEGER NOT NULL,
  at           INTEGER NOT NULL,
  outcome      TEXT NOT NULL,
  status       INTEGER,
  error        TEXT,
  elapsed_ms   INTEGER NOT NULL,
  wire_bytes   INTEGER NOT NULL,
  body_bytes   INTEGER NOT NULL,
  content_type TEXT,
  final_url    TEXT,                                    -- where it differs from the target's; secrets redacted
  redirects    TEXT                                     -- JSON [[url, status], ...]; secrets redacted
) STRICT;
CREATE INDEX fetch_log_at ON fetch_log (at);            -- queries: outcomes, source_outcomes, prune_fetch_log

-- Articles -------------------------------------------------------------------------------------------------------

CREATE TABLE article (
  id           INTEGER PRIMARY KEY,
  revision_id  INTEGER NOT NULL,                        -- the current one
  source_id    INTEGER NOT NULL REFERENCES source,
  target_id    INTEGER NOT NULL,                        -- delivered it last (0: none did): its 404 withdraws it
  cluster_id   INTEGER NOT NULL,                        -- smallest article id of the cluster; its own id while alone
  first_seen   INTEGER NOT NULL,
  last_seen    INTEGER NOT NULL,
  withdrawn_at INTEGER                                  -- tombstone
) STRICT;
CREATE INDEX article_cluster ON article (cluster_id);   -- queries: cluster_members, move_cluster
CREATE INDEX article_source ON article (source_id, first_seen);  -- query: source_articles

CREATE TABLE revision (                                 -- immutable; wide columns last
  id                  INTEGER PRIMARY KEY,              -- order of arrival
  article_id          INTEGER NOT NULL REFERENCES article,
  n                   INTEGER NOT NULL,
  seen_at             INTEGER NOT NULL,
  fingerprint         BLOB,                             -- NULL when there is no text
  words               INTEGER NOT NULL,
  url                 TEXT NOT NULL,
  canonical_url       TEXT NOT NULL,
  canonical_elsewhere TEXT,
  publisher           TEXT,
  title               TEXT NOT NULL,
  language            TEXT,
  published_at        INTEGER,
  published_offset    INTEGER,                          -- minutes east of UTC, as printed
  published_date_only INTEGER,                          -- 1: no time of day was given
  modified_at         INTEGER,
  modified_offset     INTEGER,
  modified_date_only  INTEGER,
  discovered_at       INTEGER,
  fetched_at          INTEGER,
  access              TEXT NOT NULL,
  extractor           TEXT NOT NULL,
  section             TEXT,
  byline              TEXT,
  dateline            TEXT,
  description         TEXT,
  authors             TEXT NOT NULL CHECK (json_valid(authors)),
  attribution         TEXT NOT NULL CHECK (json_valid(attribution)),
  photo_credits       TEXT NOT NULL CHECK (json_valid(photo_credits)),
  tags                TEXT NOT NULL CHECK (json_valid(tags)),
  rights              TEXT NOT NULL CHECK (json_valid(rights)),
  images              TEXT NOT NULL CHECK (json_valid(images)),
  evidence            TEXT NOT NULL CHECK (json_valid(evidence)),
  blocks              TEXT NOT NULL CHECK (json_valid(blocks)),  -- [[kind, start, length], ...] into text
  text                TEXT NOT NULL,
  UNIQUE (article_id, n)                                -- query: article_revisions
) STRICT;
CREATE INDEX revision_fingerprint ON revision (fingerprint) WHERE fingerprint IS NOT NULL;  -- query: neighbours
CREATE INDEX revision_seen ON revision (seen_at);       -- query: current_articles

CREATE TABLE url_alias (                                -- identity: every URL that led to an article
  url_key    BLOB PRIMARY KEY,                          -- query: aliases
  article_id INTEGER NOT NULL REFERENCES article,
  claimed    INTEGER NOT NULL CHECK (claimed IN (0, 1)) -- 1: only rel=canonical says so, nobody fetched it
) STRICT, WITHOUT ROWID;

-- Near duplicates ------------------------------------------------------------------------------------------------
-- Sketch and line keys live in tables of one week, made on demand and dropped outside the window:
--   sketch_wNNNN (k INTEGER PRIMARY KEY), line_wNNNN (k INTEGER PRIMARY KEY)
-- k = 38-bit key << 24 | (article id - base of the week); one integer column is the smallest B-tree SQLite has.

CREATE TABLE dedupe_week (
  week INTEGER PRIMARY KEY,                             -- days since 1970 divided by 7
  base INTEGER NOT NULL                                 -- no article of the week has a smaller id
) STRICT;

CREATE TABLE cluster (                                  -- only clusters of two or more
  id         INTEGER PRIMARY KEY,
  origin_id  INTEGER NOT NULL REFERENCES article,
  size       INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE lookalike (                                -- evidence, so that clusters can be rebuilt
  article_id INTEGER NOT NULL REFERENCES article,
  other_id   INTEGER NOT NULL REFERENCES article,
  at         INTEGER NOT NULL,
  score      REAL NOT NULL,
  evidence   TEXT NOT NULL,
  PRIMARY KEY (article_id, other_id)                    -- query: article_lookalikes
) STRICT, WITHOUT ROWID;

CREATE TABLE cluster_merge (
  id         INTEGER PRIMARY KEY,
  at         INTEGER NOT NULL,
  kept       INTEGER NOT NULL,
  absorbed   INTEGER NOT NULL,
  article_id INTEGER NOT NULL                           -- whose judgement it was
) STRICT;

-- The change feed: written in the transaction of the change. One writer, so seq is commit order. ---------------------

CREATE TABLE change (
  seq        INTEGER PRIMARY KEY AUTOINCREMENT,
  at         INTEGER NOT NULL,
  kind       TEXT NOT NULL CHECK (kind IN ('new', 'revised', 'clustered', 'withdrawn', 'restored')),
  article_id INTEGER NOT NULL,
  revision   INTEGER NOT NULL
) STRICT;

CREATE TABLE consumer (
  name       TEXT PRIMARY KEY,
  seq        INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- For people with a database browser. ---------------------------------------------------------------------------------

CREATE VIEW article_full AS
SELECT a.id, r.url, r.canonical_url, s.key AS source, r.publisher, r.title, r.description, r.text, r.authors, r.byline,
       r.dateline, r.attribution, r.images, r.photo_credits,
       datetime(r.published_at / 1000, 'unixepoch') AS published_utc, r.published_date_only,
       datetime(r.modified_at / 1000, 'unixepoch') AS modified_utc,
       r.language, r.section, r.tags, r.access, r.rights,
       datetime(a.first_seen / 1000, 'unixepoch') AS first_seen_utc,
       lower(hex(r.fingerprint)) AS fingerprint, a.cluster_id, coalesce(c.origin_id, a.id) AS origin_id,
       r.n AS revision, r.evidence, r.extractor
FROM article a
JOIN revision r ON r.id = a.revision_id
JOIN source s ON s.id = a.source_id
LEFT JOIN cluster c ON c.id = a.cluster_id
WHERE a.withdrawn_at IS NULL;
