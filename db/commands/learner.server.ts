import { eq } from "drizzle-orm";
import type { Database } from "../client.server";
import type { learners } from "../schema.server";
import { browserSessions, returnCodes } from "../schema.server";
import { inTransaction } from "../transaction.server";

export type NewLearner = typeof learners.$inferInsert;
export type NewBrowserSession = typeof browserSessions.$inferInsert;

/** Lets a browser hold a learner's progress until the session runs out. */
export function openBrowserSession(db: Database, session: NewBrowserSession): Promise<void> {
  return inTransaction(db, () => void db.orm.insert(browserSessions).values(session).run());
}

/** Ends what a token opens. The learner's progress stays, for other browsers and return codes. */
export function closeBrowserSession(db: Database, tokenHash: string): Promise<void> {
  return inTransaction(
    db,
    () => void db.orm.delete(browserSessions).where(eq(browserSessions.tokenHash, tokenHash)).run(),
  );
}

/** Adds a return code; the earlier ones stay good. */
export function addReturnCode(db: Database, code: typeof returnCodes.$inferInsert): Promise<void> {
  return inTransaction(db, () => void db.orm.insert(returnCodes).values(code).run());
}
