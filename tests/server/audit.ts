import { openDatabase, type Database } from "#db/client.server";
import { replayLearner } from "#db/commands/rebuild-cards.server";
import { cardsOfLearner } from "#db/queries/cards.server";
import { unscopedLearnerIds } from "#db/queries/review-log.server";
import type { AnswerPlace } from "./virtual-learner";

/** What is wrong with a database, in words; empty lists are what the tests want. */
export interface Audit {
  readonly integrity: unknown;
  readonly learners: number;
  readonly logRows: number;
  readonly cards: number;
  /** Acknowledged answers that do not stand in the log exactly once. */
  readonly lost: readonly string[];
  /** Attempts done without a log row, log rows of attempts not done, gaps in a log, cards that are not their log's. */
  readonly faults: readonly string[];
}

export const placeName = ({ sessionId, position }: AnswerPlace): string => `${sessionId}/${position}`;

/** Looks through a database, which a server may have open, for anything that an interruption could have left behind. */
export function auditDatabase(file: string, acknowledged: Iterable<AnswerPlace> = []): Audit {
  const db = openDatabase({ file, busyTimeoutMs: 5_000, readonly: true });
  try {
    // One snapshot for everything: a server may be writing.
    return db.sqlite.transaction(() => audit(db, acknowledged))();
  } finally {
    db.close();
  }
}

function audit(db: Database, acknowledged: Iterable<AnswerPlace>): Audit {
  const logged = new Map<string, number>();
  const rows = db.sqlite
    .prepare(`SELECT a.session_id AS sessionId, a.position FROM review_log l JOIN attempts a ON a.id = l.attempt_id`)
    .all() as AnswerPlace[];
  for (const row of rows) logged.set(placeName(row), (logged.get(placeName(row)) ?? 0) + 1);
  const learnerIds = unscopedLearnerIds(db);
  return {
    integrity: db.sqlite.pragma("integrity_check", { simple: true }),
    learners: learnerIds.length,
    logRows: rows.length,
    cards: count(db, "SELECT count(*) FROM cards"),
    lost: [...acknowledged].map(placeName).filter((name) => logged.get(name) !== 1),
    faults: [...halfWritten(db), ...learnerIds.flatMap((id) => wrongCards(db, id))],
  };
}

/** Each counts what one transaction could have left behind if it were not one. */
const HALVES: Readonly<Record<string, string>> = {
  "answered attempts without a log row": `SELECT count(*) FROM attempts a WHERE a.type = 'ask' AND a.done_at IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM review_log l WHERE l.attempt_id = a.id)`,
  "log rows whose attempt is open, or says otherwise": `SELECT count(*) FROM review_log l JOIN attempts a ON a.id = l.attempt_id
     WHERE a.done_at IS NULL OR a.verdict IS NOT l.verdict OR a.response IS NOT l.response OR a.learner_id <> l.learner_id`,
  "log rows without an attempt": `SELECT count(*) FROM review_log l
     WHERE l.kind = 'answer' AND NOT EXISTS (SELECT 1 FROM attempts a WHERE a.id = l.attempt_id)`,
  "logs with gaps": `SELECT count(*) FROM
     (SELECT 1 FROM review_log GROUP BY learner_id HAVING max(seq) <> count(*) OR min(seq) <> 1)`,
  "sessions with gaps": `SELECT count(*) FROM
     (SELECT 1 FROM attempts GROUP BY session_id HAVING max(position) <> count(*) OR min(position) <> 1)`,
  "open sessions without one open attempt": `SELECT count(*) FROM study_sessions s WHERE (s.finished_at IS NULL) <>
     ((SELECT count(*) FROM attempts a WHERE a.session_id = s.id AND a.done_at IS NULL) = 1)`,
  "sessions of nobody's browser": `SELECT count(*) FROM study_sessions s
     WHERE NOT EXISTS (SELECT 1 FROM browser_sessions b WHERE b.learner_id = s.learner_id)`,
  "broken references": `SELECT count(*) FROM pragma_foreign_key_check`,
};

function halfWritten(db: Database): string[] {
  return Object.entries(HALVES).flatMap(([name, query]) => {
    const found = count(db, query);
    return found === 0 ? [] : [`${found} ${name}`];
  });
}

function wrongCards(db: Database, learnerId: string): string[] {
  const keyed = (cards: readonly { factId: string; facetId: string }[]) =>
    new Map(cards.map((card) => [`${card.factId}/${card.facetId}`, canonical(card)]));
  const stored = keyed(cardsOfLearner(db, learnerId));
  const replayed = keyed(replayLearner(db, learnerId));
  return [...new Set([...stored.keys(), ...replayed.keys()])]
    .filter((key) => stored.get(key) !== replayed.get(key))
    .map((key) => `card ${key} of ${learnerId} is ${stored.get(key)}, its log says ${replayed.get(key)}`);
}

const canonical = (card: object) =>
  JSON.stringify(Object.fromEntries(Object.entries(card).sort(([a], [b]) => (a < b ? -1 : 1))));

const count = (db: Database, query: string) => db.sqlite.prepare(query).pluck().get() as number;
