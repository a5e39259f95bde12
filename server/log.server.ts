import pino, { type Logger } from "pino";
import type { Config } from "./config.server";

const STDERR = 2;

/** JSON lines on stderr; stdout is for the one line that says where the site is. */
export function createLog(level: Config["logLevel"]): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(STDERR));
}
