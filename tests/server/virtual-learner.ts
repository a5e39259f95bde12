import type BetterSqlite3 from "better-sqlite3";
import { pick, type Chance } from "~/domain/chance";
import type { Response as Answer } from "~/domain/grading/response";
import type { Item } from "~/domain/items/item";
import { chanceWish, responseTo } from "../factories/responses";

/** An answer by its attempt. */
export interface AnswerPlace {
  readonly sessionId: string;
  readonly position: number;
}

export interface Reply {
  readonly status: number;
  readonly location: string | null;
  readonly text: string;
}

/** A form that was filled in and sent, to be sent again as it was. */
export interface SentForm {
  readonly place: AnswerPlace;
  readonly isAnswer: boolean;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Somebody who studies over HTTP as a browser without JavaScript does: a cookie, an Origin, forms. What is asked, and its
 * key, are read from the server's database, which the reader must have open for reading only.
 */
export class VirtualLearner {
  #cookie = "";
  #place: AnswerPlace | null = null;

  constructor(
    readonly unitId: string,
    private readonly chance: Chance,
    /** Where requests seem to come from, believed for the request limits where the server trusts the loopback. */
    private readonly forwardedFor: string | null = null,
  ) {}

  /** Where the learner stands; null between sessions. */
  get place(): AnswerPlace | null {
    return this.#place;
  }

  /** Whether a guest was made for them. */
  get isKnown(): boolean {
    return this.#cookie !== "";
  }

  async get(origin: string, path: string): Promise<Reply> {
    return this.#send(origin, path, {});
  }

  /** Starts or goes on with a session: learning where there is something new, a quiz otherwise. */
  async start(origin: string, wanted?: "learn" | "quiz"): Promise<Reply> {
    const mode = wanted ?? pick(["learn", "quiz", "quiz"] as const, this.chance) ?? "quiz";
    const reply = await this.#post(origin, `/vi/units/${this.unitId}`, { mode });
    const [, sessionId, position] = /\/sessions\/(\w+)\/(\d+)$/.exec(reply.location ?? "") ?? [];
    if (sessionId !== undefined) this.#place = { sessionId, position: Number(position) };
    else if (reply.status === 409 && wanted === undefined) return this.start(origin, "quiz");
    return reply;
  }

  /** Fills in the form of the attempt at hand; null, and no place any more, when the session is over. */
  fillIn(reader: BetterSqlite3.Database): SentForm | null {
    if (!this.#place) return null;
    const attempt = readAttempt(reader, this.#place);
    if (!attempt || attempt.doneAt !== null) {
      this.#place = null;
      return null;
    }
    const { item } = attempt;
    const fields = item ? answerFields(item, responseTo(item, chanceWish(this.chance))) : { intent: "read" };
    return { place: this.#place, isAnswer: item !== null, fields };
  }

  /** Sends a filled-in form. A redirect says that it is recorded, and takes the learner to the next attempt. */
  async send(origin: string, form: SentForm): Promise<Reply> {
    const { sessionId, position } = form.place;
    const reply = await this.#post(origin, `/vi/sessions/${sessionId}/${position}`, form.fields);
    if (reply.location !== null) this.#place = { sessionId, position: position + 1 };
    return reply;
  }

  #post(origin: string, path: string, fields: Readonly<Record<string, string>>): Promise<Reply> {
    return this.#send(origin, path, { method: "POST", body: new URLSearchParams(fields) });
  }

  async #send(origin: string, path: string, init: RequestInit): Promise<Reply> {
    const headers: Record<string, string> = { Origin: origin, Accept: "text/html" };
    if (this.#cookie !== "") headers["Cookie"] = this.#cookie;
    if (this.forwardedFor !== null) headers["X-Forwarded-For"] = this.forwardedFor;
    const response = await fetch(origin + path, { ...init, headers, redirect: "manual" });
    for (const cookie of response.headers.getSetCookie()) this.#cookie = cookie.split(";")[0] ?? "";
    return { status: response.status, location: response.headers.get("location"), text: await response.text() };
  }
}

/** The fields that the page's form would post. */
export function answerFields(item: Item, answer: Answer): Record<string, string> {
  const common = { item: item.id, kind: item.kind, timeZone: "Asia/Ho_Chi_Minh", clientTime: String(Date.now()) };
  return { ...common, ...fieldsOf(answer), intent: answer.kind === "dont-know" ? "dont-know" : "answer" };
}

function fieldsOf(answer: Answer): Record<string, string> {
  switch (answer.kind) {
    case "dont-know":
      return {};
    case "choice":
    case "voice":
      return { option: answer.optionId };
    case "typed-date":
      return { day: answer.day, month: answer.month, year: answer.year };
    case "typed-name":
    case "typed-number":
      return { text: answer.text };
    case "statements":
      return entries(answer.judged.map(({ id, isTrue }) => [id, String(isTrue)]));
    case "order":
      return entries(answer.order.map((id, at) => [id, String(at + 1)]));
    case "match":
      return entries(answer.pairs);
    case "mend":
      return { detail: answer.detail, text: answer.correction };
  }
}

const entries = (pairs: readonly (readonly [string, string])[]) =>
  Object.fromEntries(pairs.map(([id, value]) => [`entry-${id}`, value]));

function readAttempt(reader: BetterSqlite3.Database, { sessionId, position }: AnswerPlace) {
  const row = reader
    .prepare(
      `SELECT a.done_at AS doneAt, i.content FROM attempts a LEFT JOIN items i ON i.id = a.item_id
       WHERE a.session_id = ? AND a.position = ?`,
    )
    .get(sessionId, position) as { doneAt: number | null; content: string | null } | undefined;
  return row && { doneAt: row.doneAt, item: row.content === null ? null : (JSON.parse(row.content) as Item) };
}
