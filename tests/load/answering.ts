import { Agent, request } from "node:http";
import type BetterSqlite3 from "better-sqlite3";
import { seededChance, type Chance } from "~/domain/chance";
import type { Item } from "~/domain/items/item";
import { chanceWish, responseTo } from "../factories/responses";
import { answerFields } from "../server/virtual-learner";
import type { PreparedLearner } from "./prepared-database";

export interface Answering {
  /** Of each answer, from sending its form to the redirect that acknowledges it. */
  readonly latenciesMs: readonly number[];
  /** Quizzes begun on the way. */
  readonly starts: number;
}

interface Load {
  readonly origin: string;
  readonly reader: BetterSqlite3.Database;
  readonly unitId: string;
  readonly learners: readonly PreparedLearner[];
  readonly connections: number;
  readonly seconds: number;
}

/**
 * Answers over keep-alive connections, as fast as the server acknowledges: every answer is fresh and is recorded. Each
 * connection has learners of its own, and each of them seems to come from another address, so that no limit stops them.
 */
export async function measureAnswering(load: Load): Promise<Answering> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const until = performance.now() + load.seconds * 1000;
  const latenciesMs: number[] = [];
  let starts = 0;

  async function work(connection: number): Promise<void> {
    const chance = seededChance(connection);
    const places = load.learners.filter((_, at) => at % load.connections === connection);
    for (let turn = 0; performance.now() < until; turn += 1) {
      const index = turn % places.length;
      const place = places[index];
      if (!place) return;
      const address = `10.0.${connection}.${index % 256}`;
      const headers = { cookie: place.cookie, "x-forwarded-for": address, origin: load.origin };
      const post = (target: string, fields: Record<string, string>) =>
        postForm(agent, `${load.origin}${target}`, headers, new URLSearchParams(fields).toString());
      const fields = fieldsAt(load.reader, place, chance);
      if (!fields) {
        const location = await post(`/vi/units/${load.unitId}`, { mode: "quiz" });
        const [, sessionId = "", position = ""] = /\/sessions\/(\w+)\/(\d+)$/.exec(location) ?? [];
        places[index] = { ...place, sessionId, position: Number(position) };
        starts += 1;
        continue;
      }
      const began = performance.now();
      await post(`/vi/sessions/${place.sessionId}/${place.position}`, fields);
      latenciesMs.push(performance.now() - began);
      places[index] = { ...place, position: place.position + 1 };
    }
  }

  await Promise.all(Array.from({ length: load.connections }, (_, connection) => work(connection)));
  agent.destroy();
  return { latenciesMs, starts };
}

function fieldsAt(reader: BetterSqlite3.Database, place: PreparedLearner, chance: Chance) {
  const content = reader
    .prepare(
      `SELECT i.content FROM attempts a JOIN items i ON i.id = a.item_id
       WHERE a.session_id = ? AND a.position = ? AND a.done_at IS NULL`,
    )
    .pluck()
    .get(place.sessionId, place.position) as string | undefined;
  if (content === undefined) return null;
  const item = JSON.parse(content) as Item;
  return answerFields(item, responseTo(item, chanceWish(chance)));
}

/** Resolves with the address of the redirect; rejects for any other answer: the measurement would mean nothing. */
function postForm(agent: Agent, url: string, headers: Record<string, string>, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: "POST", agent, headers: { ...headers, "content-type": "application/x-www-form-urlencoded" } },
      (response) => {
        const { statusCode } = response;
        response.resume().on("end", () => {
          if (statusCode === 303) resolve(response.headers.location ?? "");
          else reject(new Error(`POST ${url} was answered with ${statusCode}`));
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}
