-- The statements of the SQLite store. Times are milliseconds, lists come in as JSON, 16-byte keys as one blob.

-- ---------------------------------------------------------------------------------------------------- sources

-- put_source: watch a source under these settings
INSERT INTO source (key, name, language, country, enabled, delay_ms, expected_ms, added_at)
VALUES (:key, :name, :language, :country, :enabled, :delay_ms, :expected_ms, :now)
ON CONFLICT (key) DO UPDATE SET name = excluded.name, language = excluded.language, country = excluded.country,
  enabled = excluded.enabled, delay_ms = excluded.delay_ms, expected_ms = excluded.expected_ms;

-- name_source: a source that is known by name alone and not watched
INSERT INTO source (key, name, enabled, delay_ms, added_at) VALUES (:key, :key, 0, 0, 0) ON CONFLICT (key) DO NOTHING;

-- disable_missing: sources that the configuration no longer has
UPDATE source SET enabled = 0 WHERE enabled = 1 AND key NOT IN (SELECT value FROM json_each(:keys));

-- source_ids: every source with its number
SELECT id, key, enabled FROM source;

-- put_listing: a configured target: due now when it is new, retired or was an article; else untouched
INSERT INTO target (url_key, url, host_id, source_id, kind, listing, depth, due_at, discovered_at)
VALUES (:url_key, :url, :host_id, :source_id, :kind, 1, 0, :now, :now)
ON CONFLICT (url_key) DO UPDATE SET
  url = excluded.url, source_id = excluded.source_id, host_id = excluded.host_id, depth = 0, listing = 1, rests = 0,
  kind = CASE WHEN excluded.kind = 'auto' AND kind <> 'article' THEN kind ELSE excluded.kind END,
  due_at = CASE WHEN due_at IS NULL OR kind = 'article' THEN excluded.due_at ELSE due_at END;

-- drop_moves: listings of these sources that are configured otherwise now
DELETE FROM move WHERE target_id IN (
  SELECT t.id FROM move m CROSS JOIN target t ON t.id = m.target_id JOIN source s ON s.id = t.source_id
  WHERE s.key IN (SELECT value FROM json_each(:keys)) AND t.url NOT IN (SELECT value FROM json_each(:urls)));

-- keep_moved: listings that are asked at another address live on its host
UPDATE target SET host_id = (SELECT m.host_id FROM move m WHERE m.target_id = target.id)
WHERE id IN (SELECT target_id FROM move WHERE polled IS NOT NULL);

-- rest_targets: scheduled targets of sources that are not watched, and listings no longer configured
UPDATE target SET rests = 1
WHERE due_at IS NOT NULL AND rests = 0 AND source_id IN (SELECT id FROM source)
  AND (source_id IN (SELECT id FROM source WHERE enabled = 0)
       OR depth = 0 AND id NOT IN (SELECT value FROM json_each(:configured)));

-- wake_targets: what the listings of watched sources led to
UPDATE target SET rests = 0
WHERE due_at IS NOT NULL AND rests = 1 AND depth > 0 AND source_id IN (SELECT id FROM source WHERE enabled = 1);

-- target_ids: the numbers of known URLs
WITH RECURSIVE wanted (at) AS (SELECT 0 UNION ALL SELECT at + 16 FROM wanted WHERE at + 16 < length(:keys))
SELECT t.id FROM wanted JOIN target t ON t.url_key = substr(:keys, at + 1, 16);

-- make_due: every scheduled target of these sources, or of all
UPDATE target SET due_at = :now
WHERE due_at IS NOT NULL AND rests = 0
  AND source_id IN (SELECT id FROM source WHERE :keys IS NULL OR key IN (SELECT value FROM json_each(:keys)))
RETURNING host_id;

-- ----------------------------------------------------------------------------------------------------- frontier

-- ready_hosts: hosts to claim, longest ready first, with the spacing that their slowest source asks for
SELECT h.id, h.host, h.epoch,
  (SELECT coalesce(max(s.delay_ms), 0) FROM host_source hs JOIN source s ON s.id = hs.source_id
   WHERE hs.host_id = h.id AND s.enabled = 1) AS delay_ms
FROM host h WHERE h.ready_at <= :now ORDER BY h.ready_at LIMIT :hosts;

-- due_targets: due targets of these hosts: listings first, then in turn between the sources of a host, oldest first
SELECT t.*, s.key AS source_key, m.polled AS moved_to,
  row_number() OVER (PARTITION BY t.host_id, t.listing, t.source_id ORDER BY t.due_at, t.id) AS turn
FROM json_each(:hosts) h
CROSS JOIN host_source hs ON hs.host_id = h.value
CROSS JOIN (SELECT 0 AS listing UNION ALL SELECT 1) l
CROSS JOIN target t ON t.id IN (
  SELECT d.id FROM target d
  WHERE d.host_id = hs.host_id AND d.listing = l.listing AND d.source_id = hs.source_id
    AND d.rests = 0 AND d.due_at <= :now
  ORDER BY d.due_at LIMIT :per_host)
JOIN source s ON s.id = t.source_id
LEFT JOIN move m ON m.target_id = t.id
ORDER BY t.host_id, t.listing DESC, turn, t.due_at, t.id;

-- lease_host: take a host under a new epoch
UPDATE host SET owner = :owner, epoch = epoch + 1, ready_at = :expires WHERE id = :id;

-- extend_leases: the hosts that are still held under their epoch
UPDATE host SET ready_at = :expires
WHERE owner IS NOT NULL
  AND (id, epoch) IN (SELECT value ->> 0, value ->> 1 FROM json_each(:leases))
RETURNING id;

-- release_host: give a host back, to rest until a time
UPDATE host SET owner = NULL, rest_until = max(rest_until, :ready_at) WHERE id = :id AND epoch = :epoch
RETURNING id;

-- free_orphans: leases of a process that is gone; it may have fetched until just now
UPDATE host SET owner = NULL, rest_until = max(rest_until, :now + (
  SELECT coalesce(max(s.delay_ms), 0) FROM host_source hs JOIN source s ON s.id = hs.source_id
  WHERE hs.host_id = host.id))
WHERE owner IS NOT NULL RETURNING id;

-- wake_hosts: free hosts become ready when their next target is due and they have rested
UPDATE host SET ready_at = max(rest_until, (
  SELECT min((SELECT min(t.due_at) FROM target t
              WHERE t.host_id = hs.host_id AND t.listing = l.listing AND t.source_id = hs.source_id
                AND t.rests = 0 AND t.due_at IS NOT NULL))
  FROM host_source hs CROSS JOIN (SELECT 0 AS listing UNION ALL SELECT 1) l
  WHERE hs.host_id = host.id))
WHERE owner IS NULL AND id IN (SELECT value FROM json_each(:hosts));

-- all_hosts: every host's number
SELECT id FROM host;

-- next_ready: when the next host is ready or its lease expires
SELECT min(ready_at) AS ready_at FROM host WHERE ready_at IS NOT NULL;

-- host_ids: the numbers of hosts by name
SELECT id, host FROM host WHERE host IN (SELECT value FROM json_each(:hosts));

-- put_host: a host met for the first time
INSERT INTO host (host) VALUES (:host);

-- put_host_source: a source has targets on a host
INSERT OR IGNORE INTO host_source (host_id, source_id) VALUES (:host_id, :source_id);

-- ------------------------------------------------------------------------------------------------------- finish

-- targets_now: the targets of a batch with the fencing token of their host
SELECT t.id, t.url, t.host_id, t.source_id, t.article_id, h.epoch,
  m.polled, m.moved_at, m.url AS leads_to, m.first_at, m.last_at, m.days
FROM json_each(:ids) j JOIN target t ON t.id = j.value JOIN host h ON h.id = t.host_id
LEFT JOIN move m ON m.target_id = t.id;

-- finish_target: what one fetch left behind; validators stay in force when there was no new answer
UPDATE target SET fetched_at = :at, outcome = :outcome, due_at = :due_at, interval_ms = :interval_ms,
  attempts = :attempts, kind = coalesce(:kind, kind), article_id = coalesce(:article_id, article_id),
  etag = CASE WHEN :answered THEN :etag ELSE coalesce(:etag, etag) END,
  last_modified = CASE WHEN :answered THEN :last_modified ELSE coalesce(:last_modified, last_modified) END,
  body_hash = CASE WHEN :answered THEN :body_hash ELSE coalesce(:body_hash, body_hash) END,
  links_hash = coalesce(:links_hash, links_hash), ttl_ms = CASE WHEN :links_hash IS NULL THEN ttl_ms ELSE :ttl_ms END
WHERE id = :id;

-- forget_validators: a listing or a page that has to be read in full next time
UPDATE target SET etag = NULL, last_modified = NULL, body_hash = NULL WHERE id = :id;

-- put_fetch: one line of the fetch log
INSERT INTO fetch_log (target_id, host_id, source_id, at, outcome, status, error, elapsed_ms, wire_bytes, body_bytes,
  content_type, final_url, redirects)
VALUES (:target_id, :host_id, :source_id, :at, :outcome, :status, :error, :elapsed_ms, :wire_bytes, :body_bytes,
  :content_type, :final_url, :redirects);

-- hold_host: a host that asked for rest
UPDATE host SET rest_until = max(rest_until, :until) WHERE id = :id;

-- watched: another listing that has this URL
SELECT id FROM target WHERE url_key = :url_key AND id <> :id AND listing = 1 AND rests = 0 AND due_at IS NOT NULL;

-- put_move: where a listing has moved, or seems to
INSERT INTO move (target_id, polled, host_id, moved_at, url, first_at, last_at, days)
VALUES (:target_id, :polled, :host_id, :moved_at, :url, :first_at, :last_at, :days)
ON CONFLICT (target_id) DO UPDATE SET polled = excluded.polled, host_id = excluded.host_id,
  moved_at = excluded.moved_at, url = excluded.url, first_at = excluded.first_at, last_at = excluded.last_at,
  days = excluded.days;

-- drop_move: a listing stays where it is configured
DELETE FROM move WHERE target_id = :id;

-- move_target: a listing is asked on another host
UPDATE target SET host_id = :host_id WHERE id = :id;

-- known_targets: which of these URLs the frontier has, and whether a hint is wanted
WITH RECURSIVE wanted (at) AS (SELECT 0 UNION ALL SELECT at + 16 FROM wanted WHERE at + 16 < length(:keys))
SELECT t.url_key, t.listing = 0 AND t.hint IS NULL AS wants_hint
FROM wanted JOIN target t ON t.url_key = substr(:keys, at + 1, 16);

-- pending: targets of a source that wait for their first fetch, counted up to a limit
SELECT count(*) AS pending FROM (
  SELECT 1 FROM target WHERE source_id = :source_id AND due_at IS NOT NULL AND fetched_at IS NULL LIMIT :most);

-- put_target: a link becomes a target, due now
INSERT OR IGNORE INTO target (url_key, url, host_id, source_id, kind, listing, depth, due_at, discovered_at, found_by,
  hint)
VALUES (:url_key, :url, :host_id, :source_id, :kind, :listing, :depth, :now, :now, :found_by, :hint);

-- fill_hint: a listing says something about a target of which nothing was said
UPDATE target SET hint = :hint WHERE url_key = :url_key AND hint IS NULL;

-- ------------------------------------------------------------------------------------------------------ identity

-- aliases: which articles these URLs belong to
WITH RECURSIVE wanted (at) AS (SELECT 0 UNION ALL SELECT at + 16 FROM wanted WHERE at + 16 < length(:keys))
SELECT a.url_key, a.article_id, a.claimed
FROM wanted JOIN url_alias a ON a.url_key = substr(:keys, at + 1, 16);

-- stored: articles with the text that identity and likeness are judged on
SELECT a.id, a.cluster_id, a.first_seen, a.withdrawn_at, a.target_id, s.key AS source_key, r.n, r.fingerprint, r.title,
  NOT EXISTS (SELECT 1 FROM cluster c WHERE c.id = a.cluster_id) AS alone,
  EXISTS (SELECT 1 FROM lookalike l WHERE l.article_id = a.id AND l.role = 'part') AS several, r.text, r.language, r.published_at,
  r.published_offset, r.published_date_only, r.url, r.extractor, r.authors, r.attribution,
  r.evidence ->> '$.authors' AS authors_evidence
FROM json_each(:ids) j
JOIN article a ON a.id = j.value
JOIN revision r ON r.id = a.revision_id
JOIN source s ON s.id = a.source_id;

-- put_alias: a URL that led to an article; having been fetched outweighs a mere claim
INSERT INTO url_alias (url_key, article_id, claimed) VALUES (:url_key, :article_id, :claimed)
ON CONFLICT (url_key) DO UPDATE SET article_id = excluded.article_id, claimed = 0
WHERE claimed = 1 AND excluded.claimed = 0;

-- next_ids: the numbers the writer hands out next
SELECT (SELECT coalesce(max(id), 0) + 1 FROM article) AS article,
  (SELECT coalesce(max(id), 0) + 1 FROM revision) AS revision;

-- put_article: a new article
INSERT INTO article (id, revision_id, source_id, target_id, cluster_id, first_seen, last_seen)
VALUES (:id, :revision_id, :source_id, :target_id, :cluster_id, :at, :at);

-- put_revision: an immutable text of an article
INSERT INTO revision (id, article_id, n, seen_at, fingerprint, words, url, canonical_url, canonical_elsewhere, publisher,
  title, language, published_at, published_offset, published_date_only, modified_at, modified_offset,
  modified_date_only, discovered_at, fetched_at, access, extractor, section, byline, dateline, description, authors,
  attribution, photo_credits, tags, rights, images, evidence, blocks, text)
VALUES (:id, :article_id, :n, :at, :fingerprint, :words, :url, :canonical_url, :canonical_elsewhere, :publisher,
  :title, :language, :published_at, :published_offset, :published_date_only, :modified_at, :modified_offset,
  :modified_date_only, :discovered_at, :fetched_at, :access, :extractor, :section, :byline, :dateline, :description,
  :authors, :attribution, :photo_credits, :tags, :rights, :images, :evidence, :blocks, :text);

-- revise_article: the newest revision becomes the current one
UPDATE article SET revision_id = :revision_id WHERE id = :id;

-- touch_article: seen again, and not withdrawn
UPDATE article SET last_seen = max(last_seen, :at), target_id = :target_id, withdrawn_at = NULL WHERE id = :id;

-- withdraw_article: its page is gone
UPDATE article SET withdrawn_at = :at WHERE id = :id AND withdrawn_at IS NULL;

-- put_change: one line of the change feed
INSERT INTO change (at, kind, article_id, revision) VALUES (:at, :kind, :article_id, :revision);

-- ------------------------------------------------------------------------------------------------ near duplicates

-- runs: the runs of near-duplicate keys
SELECT id, period, level, oldest, keys, goes_into, reached FROM dedupe_run ORDER BY id;

-- put_run: a run begins, holds more keys, or has come further
INSERT INTO dedupe_run (id, period, level, oldest, keys, goes_into, reached)
VALUES (:id, :period, :level, :oldest, :keys, :goes_into, :reached)
ON CONFLICT (id) DO UPDATE SET level = excluded.level, oldest = excluded.oldest, keys = excluded.keys,
  goes_into = excluded.goes_into, reached = excluded.reached;

-- drop_run: a run has left the window or became part of another
DELETE FROM dedupe_run WHERE id = :id;

-- neighbours: the articles under each key, and the earliest that have or had exactly a text; with their clusters
WITH RECURSIVE wanted (low) AS MATERIALIZED (SELECT value << 24 FROM json_each(:keys)),
place (at) AS (
  SELECT 0 WHERE length(:fingerprints) > 0 UNION ALL SELECT at + 16 FROM place WHERE at + 16 < length(:fingerprints)),
found (key, fingerprint, id) AS (
  SELECT k >> 24, NULL, :newest - (:newest - k & 16777215) FROM ({tables}) UNION ALL
  SELECT NULL, substr(:fingerprints, at + 1, 16), e.value FROM place CROSS JOIN json_each((
    SELECT json_group_array(article_id) FROM (
      SELECT article_id FROM revision WHERE fingerprint = substr(:fingerprints, at + 1, 16) ORDER BY id LIMIT :most
    ))) e)
SELECT f.key, f.fingerprint, f.id, a.cluster_id, a.first_seen FROM found f LEFT JOIN article a ON a.id = f.id;

-- keys_in: the wanted keys in one run, for neighbours
SELECT s.k FROM wanted CROSS JOIN {table} s WHERE s.k BETWEEN low AND low | 16777215;

-- put_key: a key of an article in one run
INSERT OR IGNORE INTO {table} (k) VALUES (?);

-- drop_key: a key that is an article's no longer
DELETE FROM {table} WHERE k = ?;

-- clusters_of: the clusters of articles
SELECT id, cluster_id, first_seen FROM article WHERE id IN (SELECT value FROM json_each(:ids));

-- move_cluster: all members of one cluster into another
UPDATE article SET cluster_id = :kept WHERE cluster_id = :absorbed;

-- drop_cluster: a cluster that was absorbed
DELETE FROM cluster WHERE id = :id;

-- cluster_members: the members of clusters, as far as their origin is concerned
SELECT a.id, a.cluster_id, a.first_seen, r.n, r.canonical_url AS url, r.publisher, r.attribution,
  r.canonical_elsewhere, r.published_at, r.published_offset, r.published_date_only, r.words
FROM json_each(:clusters) j
JOIN article a ON a.cluster_id = j.value
JOIN revision r ON r.id = a.revision_id
ORDER BY a.cluster_id, a.id;

-- cluster_rows: clusters of two or more
SELECT id, origin_id, size FROM cluster WHERE id IN (SELECT value FROM json_each(:clusters));

-- put_cluster: a cluster with its origin
INSERT INTO cluster (id, origin_id, size, created_at) VALUES (:id, :origin_id, :size, :at)
ON CONFLICT (id) DO UPDATE SET origin_id = excluded.origin_id, size = excluded.size;

-- put_lookalike: why two articles are one story
INSERT INTO lookalike (article_id, other_id, at, score, evidence, role)
VALUES (:article_id, :other_id, :at, :score, :evidence, :role)
ON CONFLICT (article_id, other_id)
DO UPDATE SET at = excluded.at, score = excluded.score, evidence = excluded.evidence, role = excluded.role;

-- forget_lookalikes: an article is judged anew
DELETE FROM lookalike WHERE article_id = :id;

-- seconds: which of these seconds have articles already
SELECT j.value AS second FROM json_each(:seconds) j
WHERE EXISTS (SELECT 1 FROM revision WHERE seen_at BETWEEN j.value * 1000 AND j.value * 1000 + 999);

-- members: the members of clusters
SELECT id, cluster_id, first_seen FROM article WHERE cluster_id IN (SELECT value FROM json_each(:clusters));

-- parts: the digests of a time, and whose stories they hold
SELECT article_id, other_id FROM lookalike WHERE role = 'part' AND at BETWEEN :since AND :until;

-- first_readings: articles as they arrived, unless they were revised since
SELECT r.*, s.key AS source_key, a.cluster_id, a.id AS origin_id, a.first_seen
FROM json_each(:ids) j
JOIN article a ON a.id = j.value
JOIN revision r ON r.id = a.revision_id AND r.n = 1
JOIN source s ON s.id = a.source_id;

-- unions: the likenesses that made clusters of these articles
SELECT article_id, other_id FROM lookalike
WHERE article_id IN (SELECT value FROM json_each(:ids)) AND role IN ('join', 'merge');

-- all_unions: the likenesses that made clusters
SELECT article_id, other_id FROM lookalike WHERE role IN ('join', 'merge');

-- all_clusters: the cluster of every article
SELECT id, cluster_id FROM article;

-- assign_cluster: an article into a cluster
UPDATE article SET cluster_id = :cluster_id WHERE id = :id;

-- put_merge: two clusters of other articles became one when an article was filed
INSERT INTO cluster_merge (at, kept, absorbed, article_id) VALUES (:at, :kept, :absorbed, :article_id);

-- ------------------------------------------------------------------------------------------------------- reading

-- current_articles: a page of current revisions in order of arrival
SELECT r.*, s.key AS source_key, a.cluster_id, coalesce(c.origin_id, a.id) AS origin_id
FROM revision r
JOIN article a ON a.id = r.article_id AND a.revision_id = r.id
JOIN source s ON s.id = a.source_id
LEFT JOIN cluster c ON c.id = a.cluster_id
WHERE (r.seen_at, r.id) > (:seen_at, :id) AND r.seen_at < :until AND a.withdrawn_at IS NULL
  AND (:sources IS NULL OR s.key IN (SELECT value FROM json_each(:sources)))
ORDER BY r.seen_at, r.id LIMIT :most;

-- article_revisions: one article with every revision, oldest first
SELECT r.*, s.key AS source_key, a.cluster_id, coalesce(c.origin_id, a.id) AS origin_id,
  a.first_seen, a.last_seen, a.withdrawn_at
FROM article a
JOIN revision r ON r.article_id = a.id
JOIN source s ON s.id = a.source_id
LEFT JOIN cluster c ON c.id = a.cluster_id
WHERE a.id = :id ORDER BY r.n;

-- cluster_dossier: the members of a cluster with the evidence that brought each there
SELECT a.id, s.key AS source_key, r.title, r.url, r.published_at, r.published_offset, r.published_date_only, r.words,
  a.first_seen, a.withdrawn_at, coalesce(c.origin_id, a.id) AS origin_id, l.score, l.evidence
FROM article a
JOIN revision r ON r.id = a.revision_id
JOIN source s ON s.id = a.source_id
LEFT JOIN cluster c ON c.id = a.cluster_id
LEFT JOIN lookalike l ON l.article_id = a.id AND l.other_id = (
  SELECT b.other_id FROM lookalike b WHERE b.article_id = a.id ORDER BY b.score DESC, b.other_id LIMIT 1)
WHERE a.cluster_id = :cluster ORDER BY a.id;

-- steps: a page of what happened to articles known before, by time; where revised: the revision before and the new one
SELECT e.seq, e.at, e.kind, r.*, s.key AS source_key, a.cluster_id, coalesce(c.origin_id, a.id) AS origin_id
FROM (SELECT * FROM change
      WHERE kind IN ('revised', 'withdrawn', 'restored') AND (at, seq) > (:at, :seq) ORDER BY at, seq LIMIT :most) e
JOIN article a ON a.id = e.article_id
JOIN revision r ON r.article_id = e.article_id AND r.n BETWEEN e.revision - (e.kind = 'revised') AND e.revision
JOIN source s ON s.id = a.source_id
LEFT JOIN cluster c ON c.id = a.cluster_id
ORDER BY e.at, e.seq, r.n;

-- ------------------------------------------------------------------------------------------------------- changes

-- changes: what a consumer has not acknowledged, oldest first
SELECT ch.seq, ch.at, ch.kind, r.*, s.key AS source_key, a.cluster_id, coalesce(c.origin_id, a.id) AS origin_id
FROM change ch
JOIN article a ON a.id = ch.article_id
JOIN revision r ON r.article_id = ch.article_id AND r.n = ch.revision
JOIN source s ON s.id = a.source_id
LEFT JOIN cluster c ON c.id = a.cluster_id
WHERE ch.seq > coalesce((SELECT seq FROM consumer WHERE name = :consumer), 0)
ORDER BY ch.seq LIMIT :most;

-- acknowledge: move a consumer's cursor on
INSERT INTO consumer (name, seq, updated_at)
SELECT :consumer, min(:seq, (SELECT coalesce(max(seq), 0) FROM change)), :now WHERE true
ON CONFLICT (name) DO UPDATE SET seq = max(seq, excluded.seq), updated_at = excluded.updated_at;

-- ---------------------------------------------------------------------------------------------------- politeness

-- put_host_day: a host on a day, as it is by now
INSERT INTO host_day (host, day, started_at, rest_until, latency_ms, strain, broken, requests, bytes, robots_requests,
  redirects, not_modified, throttled, failures, retry_after, robots_allowed, robots_denied, robots_unreachable)
VALUES (:host, :day, :started_at, :rest_until, :latency_ms, :strain, :broken, :requests, :bytes, :robots_requests,
  :redirects, :not_modified, :throttled, :failures, :retry_after, :robots_allowed, :robots_denied, :robots_unreachable)
ON CONFLICT (host, day) DO UPDATE SET started_at = excluded.started_at, rest_until = excluded.rest_until,
  latency_ms = excluded.latency_ms, strain = excluded.strain, broken = excluded.broken, requests = excluded.requests,
  bytes = excluded.bytes, robots_requests = excluded.robots_requests, redirects = excluded.redirects,
  not_modified = excluded.not_modified, throttled = excluded.throttled, failures = excluded.failures,
  retry_after = excluded.retry_after, robots_allowed = excluded.robots_allowed,
  robots_denied = excluded.robots_denied, robots_unreachable = excluded.robots_unreachable;

-- host_day: the newest day of a host up to today
SELECT * FROM host_day WHERE host = :host AND day <= :today ORDER BY day DESC LIMIT 1;

-- host_days: every host on every day since one
SELECT * FROM host_day WHERE day >= :day;

-- prune_host_days: forget old days
DELETE FROM host_day WHERE day < :day;

-- put_robots_copy: robots.txt as last fetched; the stored body stays where the new row brings none
INSERT INTO robots_copy (origin, fetched_at, expires_at, why, failure, etag, last_modified, body)
VALUES (:origin, :fetched_at, :expires_at, :why, :failure, :etag, :last_modified, :body)
ON CONFLICT (origin) DO UPDATE SET fetched_at = excluded.fetched_at, expires_at = excluded.expires_at,
  why = excluded.why, failure = excluded.failure, etag = excluded.etag, last_modified = excluded.last_modified,
  body = CASE WHEN excluded.failure IS NULL THEN coalesce(excluded.body, body) END;

-- robots_copy: the robots.txt of one origin
SELECT * FROM robots_copy WHERE origin = :origin;

-- prune_robots_copies: forget copies that nobody asks any more
DELETE FROM robots_copy WHERE expires_at < :before;

-- ------------------------------------------------------------------------------------------------------- state

-- totals: counts of everything
SELECT (SELECT count(*) FROM article) AS articles,
  (SELECT count(*) FROM article WHERE withdrawn_at IS NOT NULL) AS withdrawn,
  (SELECT count(*) FROM revision) AS revisions,
  (SELECT count(*) FROM cluster) AS clusters,
  (SELECT count(*) FROM source WHERE enabled = 1) AS sources,
  (SELECT count(*) FROM host) AS hosts,
  (SELECT count(*) FROM host WHERE owner IS NOT NULL) AS leased,
  (SELECT count(*) FROM target WHERE rests = 0 AND due_at IS NOT NULL) AS scheduled,
  (SELECT count(*) FROM target WHERE rests = 0 AND due_at <= :now) AS due,
  (SELECT min(due_at) FROM target WHERE rests = 0 AND due_at IS NOT NULL) AS oldest_due,
  (SELECT coalesce(max(seq), 0) FROM change) AS last_change,
  (SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM pragma_page_size) AS bytes;

-- outcomes: how fetches ended since a time
SELECT outcome, count(*) AS fetches FROM fetch_log WHERE at >= :since GROUP BY outcome;

-- consumers_behind: how many changes each consumer has not taken
SELECT name, (SELECT count(*) FROM change WHERE change.seq > consumer.seq) AS behind FROM consumer;

-- sources: every source
SELECT id, key, name, enabled, expected_ms FROM source ORDER BY key;

-- source_targets: the scheduled targets of each source
SELECT source_id, count(*) AS scheduled, sum(listing) AS listings, sum(fetched_at IS NULL) AS pending,
  max(CASE WHEN listing THEN attempts ELSE 0 END) AS failures, max(CASE WHEN listing THEN fetched_at END) AS fetched_at,
  min(due_at) AS due_at
FROM target WHERE due_at IS NOT NULL AND rests = 0 GROUP BY source_id;

-- source_articles: what each source has brought
SELECT source_id, count(*) AS articles, max(first_seen) AS newest FROM article GROUP BY source_id;

-- wire_share: what each source has brought since a time, by whom it credits and whose cluster each article lies in
SELECT s.key AS source_key, o.key AS origin_key, count(*) AS articles, (
    SELECT json_group_array(DISTINCT coalesce(c.value ->> 'name', c.value ->> 'printed'))
    FROM json_each(r.attribution) c WHERE NOT c.value ->> 'is_self' AND c.value ->> 'kind' <> 'contributing'
  ) AS names
FROM source s
CROSS JOIN article a ON a.source_id = s.id AND a.first_seen >= :since AND a.withdrawn_at IS NULL
JOIN revision r ON r.id = a.revision_id
LEFT JOIN cluster g ON g.id = a.cluster_id
LEFT JOIN article b ON b.id = g.origin_id
LEFT JOIN source o ON o.id = b.source_id AND o.id <> s.id
GROUP BY s.key, o.key, names ORDER BY s.key;

-- source_outcomes: how each source's fetches ended since a time, listings and articles apart
SELECT f.source_id, t.listing, f.outcome, count(*) AS fetches
FROM fetch_log f JOIN target t ON t.id = f.target_id
WHERE f.at >= :since GROUP BY f.source_id, t.listing, f.outcome;

-- moves: the configured listings that have moved, or seem to
SELECT t.source_id, t.url, m.polled, m.moved_at, m.url AS leads_to, m.first_at, m.last_at, m.days
FROM move m CROSS JOIN target t ON t.id = m.target_id WHERE t.rests = 0 ORDER BY t.url;

-- ------------------------------------------------------------------------------------------------------- upkeep

-- prune_fetch_log: forget some old fetches
DELETE FROM fetch_log WHERE id IN (SELECT id FROM fetch_log WHERE at < :before LIMIT :most) RETURNING id;

-- nameless_articles: every article has a URL
SELECT count(*) AS wrong FROM article WHERE id NOT IN (SELECT article_id FROM url_alias);

-- headless_articles: every article's current revision is its newest
SELECT count(*) AS wrong FROM article a
WHERE revision_id IS NOT (SELECT id FROM revision r WHERE r.article_id = a.id ORDER BY n DESC LIMIT 1);

-- misnamed_clusters: a cluster is named by its smallest member and knows its size
SELECT count(*) AS wrong FROM (
  SELECT cluster_id, min(id) AS smallest, count(*) AS size FROM article GROUP BY cluster_id) g
LEFT JOIN cluster c ON c.id = g.cluster_id
WHERE g.smallest <> g.cluster_id OR coalesce(c.size, 1) <> g.size;

-- sleeping_hosts: a free host is ready when its next target is due and its rest is over
SELECT count(*) AS wrong FROM host WHERE owner IS NULL AND ready_at IS NOT max(rest_until, (
  SELECT min(t.due_at) FROM target t WHERE t.host_id = host.id AND t.rests = 0 AND t.due_at IS NOT NULL));
