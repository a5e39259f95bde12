import { accessSync, constants, statSync } from "node:fs";
import { isIP } from "node:net";
import path from "node:path";
import { z } from "zod";
import { isLoopbackName } from "./loopback.server";

/** Environment variables as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment of the server, parsed. Paths are absolute. */
export interface Config {
  /** 0 means any free port. */
  readonly port: number;
  readonly host: string;
  /** The only origin that requests may come from; null on loopback, where the loopback names are. */
  readonly publicOrigin: string | null;
  /** Whether people reach the server over https: decides on `__Host-` cookies, HSTS and upgrade-insecure-requests. */
  readonly isHttps: boolean;
  readonly dataDir: string;
  readonly databaseFile: string;
  readonly defaultTimeZone: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** The chapter as text, one paragraph a line, for an operator who holds it: readers then see the paragraphs. */
  readonly chapterFile: string | null;
  readonly busyTimeoutMs: number;
  /** Addresses of reverse proxies whose X-Forwarded-For is believed, for the request limits only. */
  readonly trustedProxies: readonly string[];
}

/** One sentence for every wrong variable. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly expose = true;

  constructor(readonly sentences: readonly string[]) {
    super(sentences.join("\n"));
  }
}

export const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const wholeNumber = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum);

const filePath = z.string().refine((value) => !value.includes("\0"));

/** What each variable may be: its schema, its value when unset or empty, and the words for a wrong one. */
const VARIABLES = {
  PORT: variable(wholeNumber(0, 65_535), "3000", "a whole number from 0 to 65535 (0: any free port)"),
  HOST: variable(z.string().refine(isHostName), "localhost", "a host name or an IP address"),
  PUBLIC_ORIGIN: variable(
    z.string().transform(parseOrigin),
    undefined,
    'an address such as "https://onsu.example.edu.vn", without a path',
  ),
  ALLOW_HTTP: variable(z.enum(["0", "1"]), "0", "0 or 1"),
  DATA_DIR: variable(filePath, "data", "the path of a folder"),
  DATABASE_FILE: variable(
    filePath.refine((value) => value !== ":memory:" && !value.endsWith("/")),
    undefined,
    "the path of a file on a local disk",
  ),
  DEFAULT_TIME_ZONE: variable(
    z.string().refine(isTimeZone),
    "Asia/Ho_Chi_Minh",
    'an IANA time zone such as "Asia/Ho_Chi_Minh"',
  ),
  LOG_LEVEL: variable(z.enum(LOG_LEVELS), "info", `one of ${LOG_LEVELS.join(", ")}`),
  CHAPTER_FILE: variable(
    z.string().refine(isReadableFile),
    undefined,
    "the path of a text file that can be read, the chapter with one paragraph a line",
  ),
  BUSY_TIMEOUT_MS: variable(wholeNumber(0, 5_000), "50", "a whole number of milliseconds from 0 to 5000"),
  TRUSTED_PROXIES: variable(
    z.string().transform(parseAddresses),
    "",
    'IP addresses or networks separated by commas, such as "127.0.0.1, 10.0.0.0/8"',
  ),
};

type VariableName = keyof typeof VARIABLES;

/**
 * Parses the environment. Relative paths start at `cwd`. Throws a ConfigError with a sentence for every wrong variable:
 * which it is, what it was, and what is allowed.
 */
export function parseConfig(env: Environment, cwd: string = process.cwd()): Config {
  const sentences: string[] = [];
  const read = <Name extends VariableName>(name: Name) => {
    const { schema, fallback, allowed } = VARIABLES[name];
    const raw = env[name]?.trim() || fallback;
    if (raw === undefined) return undefined;
    const result = schema.safeParse(raw);
    if (!result.success) sentences.push(`${name} is ${JSON.stringify(raw)}; it must be ${allowed}.`);
    return result.data as z.output<(typeof VARIABLES)[Name]["schema"]> | undefined;
  };

  const values = {
    port: read("PORT"),
    host: read("HOST"),
    publicOrigin: read("PUBLIC_ORIGIN"),
    allowHttp: read("ALLOW_HTTP") === "1",
    dataDir: read("DATA_DIR"),
    databaseFile: read("DATABASE_FILE"),
    defaultTimeZone: read("DEFAULT_TIME_ZONE"),
    logLevel: read("LOG_LEVEL"),
    chapterFile: read("CHAPTER_FILE"),
    busyTimeoutMs: read("BUSY_TIMEOUT_MS"),
    trustedProxies: read("TRUSTED_PROXIES"),
  };
  if (sentences.length === 0) sentences.push(...contradictions(values));
  if (sentences.length > 0) throw new ConfigError(sentences);

  const dataDir = path.resolve(cwd, values.dataDir as string);
  return {
    port: values.port as number,
    host: values.host as string,
    publicOrigin: values.publicOrigin ?? null,
    isHttps: values.publicOrigin?.startsWith("https:") ?? false,
    dataDir,
    databaseFile: values.databaseFile ? path.resolve(cwd, values.databaseFile) : path.join(dataDir, "on-su.sqlite"),
    defaultTimeZone: values.defaultTimeZone as string,
    logLevel: values.logLevel as Config["logLevel"],
    chapterFile: values.chapterFile ? path.resolve(cwd, values.chapterFile) : null,
    busyTimeoutMs: values.busyTimeoutMs as number,
    trustedProxies: values.trustedProxies as string[],
  };
}

interface RelatedValues {
  readonly host: string | undefined;
  readonly publicOrigin: string | undefined;
  readonly allowHttp: boolean;
}

function contradictions({ host = "", publicOrigin, allowHttp }: RelatedValues): string[] {
  if (publicOrigin === undefined) {
    if (isLoopbackName(host)) return [];
    return [
      `HOST is "${host}", which other computers can reach; set PUBLIC_ORIGIN to the address that people will type, ` +
        `such as "https://onsu.example.edu.vn", or leave HOST unset.`,
    ];
  }
  const { protocol, hostname } = new URL(publicOrigin);
  if (protocol === "https:" || isLoopbackName(hostname) || allowHttp) return [];
  return [
    `PUBLIC_ORIGIN is "${publicOrigin}", which is not encrypted; it must begin with https://, ` +
      `or ALLOW_HTTP must be 1 for a network that you trust.`,
  ];
}

function variable<Schema extends z.ZodType>(schema: Schema, fallback: string | undefined, allowed: string) {
  return { schema, fallback, allowed };
}

function isHostName(value: string): boolean {
  const bare = value.replace(/^\[(.*)\]$/, "$1");
  return isIP(bare) !== 0 || (/^[a-z\d]([a-z\d.-]{0,250}[a-z\d])?$/i.test(value) && !/^[\d.]+$/.test(value));
}

function parseOrigin(value: string, context: z.RefinementCtx): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  const isOrigin =
    url !== null &&
    ["http:", "https:"].includes(url.protocol) &&
    url.pathname === "/" &&
    url.username + url.password + url.search + url.hash === "" &&
    !/[?#@]/.test(value);
  if (isOrigin) return url.origin;
  context.addIssue({ code: "custom" });
  return z.NEVER;
}

function parseAddresses(value: string, context: z.RefinementCtx): string[] {
  const addresses = value.split(",").flatMap((part) => part.trim() || []);
  const areAddresses = addresses.every((address) => {
    const [ip = "", prefix = "0", ...rest] = address.split("/");
    const bits = { 0: -1, 4: 32, 6: 128 }[isIP(ip)] ?? -1;
    return rest.length === 0 && /^\d{1,3}$/.test(prefix) && Number(prefix) <= bits;
  });
  if (areAddresses) return addresses;
  context.addIssue({ code: "custom" });
  return z.NEVER;
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    // Offsets such as +07:00 are accepted by Intl but know no summer time and no name.
    return /^[a-z]/i.test(value);
  } catch {
    return false;
  }
}

function isReadableFile(value: string): boolean {
  try {
    accessSync(value, constants.R_OK);
    return statSync(value).isFile();
  } catch {
    return false;
  }
}
