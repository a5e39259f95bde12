-- The log is the truth: rows are added, never changed, except by the merge and erase commands, which say so first.
CREATE TRIGGER review_log_no_update BEFORE UPDATE ON review_log
WHEN NOT EXISTS (SELECT 1 FROM log_maintenance)
BEGIN
  SELECT RAISE(ABORT, 'the review log is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER review_log_no_delete BEFORE DELETE ON review_log
WHEN NOT EXISTS (SELECT 1 FROM log_maintenance)
BEGIN
  SELECT RAISE(ABORT, 'the review log is append-only');
END;
--> statement-breakpoint
-- Folded text (no accents, lower case) of facts and entities, filled anew at boot when the content has changed.
CREATE VIRTUAL TABLE content_search USING fts5(kind UNINDEXED, id UNINDEXED, lang UNINDEXED, body, tokenize = 'unicode61');
