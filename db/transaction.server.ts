import type { Database } from "./client.server";
import { withBusyRetry } from "./errors.server";

/**
 * Runs the work in one transaction that holds the write lock from its start, and resolves after COMMIT. Waits without
 * blocking the server while another process holds the lock. Rejects with SQLite's error when nothing was written.
 */
export function inTransaction<Result>(db: Database, work: () => Result): Promise<Result> {
  return withBusyRetry(() => db.sqlite.transaction(work).immediate());
}
