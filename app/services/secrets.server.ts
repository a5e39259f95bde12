import { createHash, randomBytes } from "node:crypto";

/** A cookie's token: 256 random bits. */
export const createToken = (): string => randomBytes(32).toString("base64url");

/** How tokens and codes stand in the database. They are random, so that a plain hash is enough. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** Crockford's base 32: no I, L, O or U, so that a code survives handwriting. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_LENGTH = 16;

/** A return code of 80 random bits, in groups of four: "7K2M-9QXT-…". */
export function createReturnCode(): string {
  const characters = [...randomBytes(CODE_LENGTH)].map((byte) => ALPHABET[byte % 32]).join("");
  return (characters.match(/.{4}/g) ?? []).join("-");
}

/** A code as typed, in the form that is hashed: case, spaces and hyphens do not count, O is 0, I and L are 1. Null for none. */
export function normaliseReturnCode(typed: string): string | null {
  const characters = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{P}]/gu, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  return characters.length === CODE_LENGTH && [...characters].every((character) => ALPHABET.includes(character))
    ? characters
    : null;
}
