import { encode } from "uqr";
import { mergeLearners } from "#db/commands/merge-learners.server";
import { addReturnCode, closeBrowserSession, openBrowserSession } from "#db/commands/learner.server";
import { countKept, findLearnerByReturnCode } from "#db/queries/learner.server";
import type { AppContext } from "./context.server";
import type { Learner } from "./find-learner.server";
import { createReturnCode, createToken, hashSecret, normaliseReturnCode } from "./secrets.server";
import { BROWSER_SESSION_MS } from "./start-session.server";
import { saving, type NotSaved } from "./storage-failure.server";

/** Makes a return code for the learner. It is shown once; earlier codes stay good. */
export function issueReturnCode(
  app: AppContext,
  learner: Learner,
): Promise<{ status: "issued"; code: string } | NotSaved> {
  const code = createReturnCode();
  return saving(async () => {
    const codeHash = hashSecret(normaliseReturnCode(code) ?? "");
    await addReturnCode(app.db, { codeHash, learnerId: learner.id, createdAt: app.clock() });
    return { status: "issued" as const, code };
  });
}

export interface OpenRequest {
  readonly code: string;
  /** Who the browser belongs to now. */
  readonly current: Learner | null;
  /** What to do with the progress that this browser holds already; null to be asked. */
  readonly own: "merge" | "leave" | null;
}

export type OpenResult =
  | { readonly status: "opened"; readonly token: string }
  | { readonly status: "already-open" | "unreadable" | "unknown" }
  /** The browser holds answers of its own: the person decides. */
  | { readonly status: "has-own-progress"; readonly answers: number }
  | NotSaved;

/** Opens the progress that a code stands for in this browser; what the browser holds already is merged or left, as asked. */
export async function openReturnCode(app: AppContext, { code, current, own }: OpenRequest): Promise<OpenResult> {
  const normal = normaliseReturnCode(code);
  if (normal === null) return { status: "unreadable" };
  const learner = findLearnerByReturnCode(app.db, hashSecret(normal));
  if (!learner) return { status: "unknown" };
  if (current?.id === learner.id) return { status: "already-open" };
  const answers = current ? countKept(app.db, current.id).answers : 0;
  if (answers > 0 && own === null) return { status: "has-own-progress", answers };
  const token = createToken();
  const now = app.clock();
  return saving(async () => {
    if (current && own === "merge") await mergeLearners(app.db, current.id, learner.id);
    await openBrowserSession(app.db, {
      tokenHash: hashSecret(token),
      learnerId: learner.id,
      createdAt: now,
      expiresAt: now + BROWSER_SESSION_MS,
    });
    return { status: "opened" as const, token };
  });
}

/** "Finish on this computer": the browser's token opens nothing any more. */
export function finishHere(app: AppContext, token: string): Promise<{ status: "finished" } | NotSaved> {
  return saving(async () => {
    await closeBrowserSession(app.db, hashSecret(token));
    return { status: "finished" as const };
  });
}

/** The QR code of an address: rows of dark (true) and light modules, without a border. */
export const qrMatrix = (address: string): boolean[][] => encode(address, { border: 0 }).data;
