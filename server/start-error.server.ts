/** The server cannot start for a reason that its operator can remove; the message is a sentence for them. */
export class StartError extends Error {
  override readonly name = "StartError";
  /** The message may be shown as it is, without a stack. */
  readonly expose = true;
}

/** The sentence of an error that was written to be shown (StartError, ConfigError, StorageStartError …), or null. */
export function exposedSentence(error: unknown): string | null {
  return error instanceof Error && "expose" in error && error.expose === true ? error.message : null;
}
