import { eq } from "drizzle-orm";
import { replay } from "~/domain/scheduling/replay";
import type { Card } from "~/domain/scheduling/card";
import type { SchedulerParameters } from "~/domain/scheduling/parameters";
import type { Database } from "../client.server";
import { logOfLearner, unscopedParameters } from "../queries/review-log.server";
import { cards } from "../schema.server";
import { inTransaction } from "../transaction.server";
import { upsertCard } from "./complete-attempt.server";

/** Puts what the learner's log amounts to in the place of their cards. */
export function rebuildCards(db: Database, learnerId: string): Promise<number> {
  return inTransaction(db, () => rebuildCardsInTransaction(db, learnerId));
}

/** For use inside a transaction. Returns the number of cards. */
export function rebuildCardsInTransaction(db: Database, learnerId: string): number {
  const rebuilt = replayLearner(db, learnerId);
  db.orm.delete(cards).where(eq(cards.learnerId, learnerId)).run();
  for (const card of rebuilt) upsertCard(db, learnerId, card);
  return rebuilt.length;
}

/** What the learner's cards must be, read from the log alone. */
export function replayLearner(db: Database, learnerId: string): Card[] {
  const parameters = unscopedParameters(db);
  return [...replay(logOfLearner(db, learnerId), (id) => known(parameters, id)).values()];
}

function known(parameters: ReadonlyMap<string, SchedulerParameters>, id: string): SchedulerParameters {
  const found = parameters.get(id);
  if (!found) throw new Error(`The log names scheduler parameters that the database does not hold: ${id}`);
  return found;
}
