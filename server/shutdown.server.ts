import type { Server } from "node:http";
import type { Logger } from "pino";

/** How long requests in flight may take to finish, in milliseconds. */
export const SHUTDOWN_MS = 10_000;

/** Stops taking connections and resolves when every request is answered, or cut off after `limitMs`. */
export async function stopServer(server: Server, limitMs: number = SHUTDOWN_MS): Promise<void> {
  // A connection that becomes idle after its last answer would otherwise stay until its keep-alive ends.
  const closeIdle = setInterval(() => server.closeIdleConnections(), 50);
  const cutOff = setTimeout(() => server.closeAllConnections(), limitMs);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearInterval(closeIdle);
  clearTimeout(cutOff);
}

export interface ExitOptions {
  readonly server: Server;
  readonly log: Logger;
  /** Closes the storage; called once, after the last request. */
  readonly closeStorage: () => void;
}

/** Ends the process in order on SIGTERM and SIGINT, with code 0, and on a bug that nobody caught, with code 1. */
export function exitInOrder({ server, log, closeStorage }: ExitOptions): void {
  let isEnding = false;
  const end = async (code: number, limitMs: number) => {
    // A terminal sends SIGINT to npm and to the server, and npm passes it on: the second one is the same wish.
    if (isEnding) return;
    isEnding = true;
    let exitCode = code;
    try {
      await stopServer(server, limitMs);
      closeStorage();
    } catch (error) {
      log.fatal({ err: error }, "the server could not close its storage");
      exitCode = 1;
    }
    log.flush();
    process.exit(exitCode);
  };

  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      log.info({ signal }, "stopping");
      void end(0, SHUTDOWN_MS);
    });
  }
  for (const event of ["uncaughtException", "unhandledRejection"] as const) {
    process.on(event, (error: unknown) => {
      log.fatal({ err: error }, event);
      // The state of the process is unknown: storage is safe after every commit, so nothing is worth waiting for.
      void end(1, 0);
    });
  }
}
