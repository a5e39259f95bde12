import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import BetterSqlite3 from "better-sqlite3";
import { startRealServer, type RealServer } from "../server/real-process";
import { measureAnswering } from "./answering";
import { prepareDatabase, type PreparedDatabase } from "./prepared-database";
import { cpuMs } from "./process-cpu";
import { routeScripts } from "./route-scripts";

/* `npm run bench`: the real server on loopback with a prepared database. A report, not a test. */

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "8" },
    learners: { type: "string", default: "200" },
    connections: { type: "string", default: "8" },
  },
});
const seconds = wholeNumber("seconds", values.seconds, 60);
const learnerCount = wholeNumber("learners", values.learners, 10_000);
const connections = wholeNumber("connections", values.connections, 100);

interface Row {
  readonly name: string;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of the server, user and system. */
  readonly cpuMsPerRequest: number;
}

const folder = mkdtempSync(path.join(tmpdir(), "on-su-bench-"));
let server: RealServer | null = null;
try {
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}, load ${loadavg()[0]?.toFixed(1)}`,
  );
  const database = await prepareDatabase(folder, learnerCount);
  console.log(
    `${learnerCount} learners with ${database.answers} answers; ${connections} connections, ${seconds} s each\n`,
  );
  server = await startRealServer({ DATA_DIR: folder, TRUSTED_PROXIES: "127.0.0.1, ::1" });
  printRows([
    await measurePages("question page (GET)", server, database, (position) => `/${position}`),
    await measurePages("verdict page (GET)", server, database, (position) => `/${position - 1}/verdict`),
    await measureAnswers(server, database),
  ]);
  console.log("\nJavaScript of a route's first page, gzipped (level 9)");
  for (const { route, files, gzipBytes } of await routeScripts())
    console.log(`  ${route.padEnd(26)}${(gzipBytes / 1000).toFixed(1).padStart(7)} kB in ${files} files`);
} finally {
  await server?.end();
  rmSync(folder, { recursive: true, force: true });
}

async function measurePages(
  name: string,
  { origin, process: { pid = 0 } }: RealServer,
  { learners }: PreparedDatabase,
  pathAt: (position: number) => string,
): Promise<Row> {
  const requests = learners.map(({ cookie, sessionId, position }) => ({
    method: "GET" as const,
    path: `/vi/sessions/${sessionId}${pathAt(position)}`,
    headers: { cookie, accept: "text/html" },
  }));
  // The first requests compile the page's code: they are not what a running server does.
  await autocannon({ url: origin, connections, amount: 200, requests });
  const before = cpuMs(pid);
  const result = await autocannon({ url: origin, connections, duration: seconds, requests });
  const used = cpuMs(pid) - before;
  if (result.non2xx + result.errors > 0) throw new Error(`${name}: ${result.non2xx + result.errors} requests failed`);
  const { p50, p99 } = result.latency;
  return {
    name,
    perSecond: result.requests.total / result.duration,
    p50Ms: p50,
    p99Ms: p99,
    cpuMsPerRequest: used / result.requests.total,
  };
}

async function measureAnswers({ origin, process: { pid = 0 } }: RealServer, database: PreparedDatabase): Promise<Row> {
  const reader = new BetterSqlite3(database.file, { readonly: true });
  const before = cpuMs(pid);
  const began = performance.now();
  const { latenciesMs, starts } = await measureAnswering({ origin, reader, connections, seconds, ...database });
  const tookSeconds = (performance.now() - began) / 1000;
  const used = cpuMs(pid) - before;
  reader.close();
  const sorted = [...latenciesMs].sort((a, b) => a - b);
  return {
    name: "answer (POST, recorded)",
    perSecond: sorted.length / tookSeconds,
    p50Ms: quantile(sorted, 0.5),
    p99Ms: quantile(sorted, 0.99),
    cpuMsPerRequest: used / (sorted.length + starts),
  };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function printRows(rows: readonly Row[]): void {
  console.log(`${"".padEnd(26)}requests/s   p50 ms   p99 ms   server CPU ms/request`);
  for (const { name, perSecond, p50Ms, p99Ms, cpuMsPerRequest } of rows)
    console.log(
      name.padEnd(26) +
        perSecond.toFixed(0).padStart(10) +
        p50Ms.toFixed(1).padStart(9) +
        p99Ms.toFixed(1).padStart(9) +
        cpuMsPerRequest.toFixed(2).padStart(24),
    );
}

function wholeNumber(name: string, text: string, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= most) return value;
  console.error(`--${name} is "${text}"; it must be a whole number from 1 to ${most}.`);
  process.exit(2);
}
