import { lockDatabase } from "../../db/lock.server";
import { openDatabase } from "../../db/client.server";
import { createHttpServer, listen } from "../../server/http-server.server";
import { createLog } from "../../server/log.server";
import { exitInOrder } from "../../server/shutdown.server";

/*
 * A process with the host's own server, storage and signals: `/slow` writes a row, answers after 300 ms and writes
 * another; `/bug` throws outside of any request. Run by exit.test.ts with the database's path.
 */
const file = process.argv[2] ?? "";
const lock = lockDatabase(file);
const db = openDatabase({ file, busyTimeoutMs: 20 });
db.sqlite.exec("CREATE TABLE IF NOT EXISTS written (at TEXT)");
const write = (at: string) => db.sqlite.prepare("INSERT INTO written VALUES (?)").run(at);

const server = createHttpServer((request, response) => {
  write("start");
  if (request.url === "/bug") {
    setTimeout(() => {
      throw new Error("a bug outside of any request");
    }, 10);
    return;
  }
  console.log("received");
  setTimeout(() => {
    write("end");
    response.end("done");
  }, 300);
});
exitInOrder({
  server,
  log: createLog("info"),
  closeStorage() {
    db.close();
    lock.release();
  },
});
console.log(`port ${await listen(server, "localhost", 0)}`);
