import { classifyStorageError, type StorageFailure } from "#db/errors.server";

/** Nothing was written. The person may try again; what they typed is theirs still. */
export interface NotSaved {
  readonly status: "not-saved";
  readonly failure: StorageFailure;
}

/** Runs a write; a busy lock, a full disk and their like become a value, bugs stay errors. */
export async function saving<Result>(write: () => Promise<Result>): Promise<Result | NotSaved> {
  try {
    return await write();
  } catch (error) {
    const failure = classifyStorageError(error);
    if (failure === null) throw error;
    return { status: "not-saved", failure };
  }
}
