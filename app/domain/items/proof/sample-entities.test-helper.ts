import { makeEntity } from "#tests/factories/chapter";
import type { Entity } from "../../facts/entity";

/** One text for both languages. */
export const both = (text: string) => ({ en: text, vi: text });
/** A key that names entities. */
export const entities = (...ids: string[]) => ({ type: "entities", entities: ids });

function person(id: string, name: string, more: Record<string, unknown> = {}): Entity {
  return makeEntity(id, { names: both(name), short: both(name.split(" ").at(-1) ?? name), ...more });
}

const other =
  (kind: string, type: string | null) =>
  (id: string, name: string, more: Record<string, unknown> = {}) =>
    makeEntity(id, {
      kind,
      names: both(name),
      ...(kind === "event" ? {} : { country: "Nowhere" }),
      ...(type === null ? {} : { type }),
      ...more,
    });
const body = other("organization", "other");
const place = other("place", "city");
const event = other("event", null);

const described = (en: string, vi: string) => ({ gloss: { en, vi } });

/** The catalogue of the sample: names that are shared, tied, assumed and kept aside. */
export const ENTITIES: readonly Entity[] = [
  person("trotsky", "Leon Trotsky", { spellings: ["Trotzki"], relations: { family: ["lev-sedov"] } }),
  person("lev-sedov", "Lev Sedov"),
  person("mercader", "Ramón Mercader", { relations: { memberOf: ["nkvd"] } }),
  person("jacson", "Frank Jacson", { relations: { aliasOf: ["mercader"] } }),
  person("caridad", "Caridad Mercader"),
  person("beria", "Lavrenty Beria"),
  person("yezhov", "Nikolai Yezhov"),
  person("sudoplatov", "Pavel Sudoplatov"),
  person("eitingon", "Naum Eitingon"),
  person("molotov", "Vyacheslav Molotov"),
  person("reiss", "Ignaz Reiss"),
  person("stern", "Manfred Stern", { spellings: ["Kleber"] }),
  person("kleber", "Otto Kleber"),
  person("recluse", "Silent Recluse"),
  person("ho-chi-minh", "Hồ Chí Minh", { spellings: ["Nguyễn Ái Quốc"] }),
  body("cheka", "Cheka", described("first police of the new state", "cảnh sát đầu tiên của nhà nước mới")),
  body("gpu", "GPU", { relations: { successorOf: ["cheka"] } }),
  body("nkvd", "NKVD", {
    relations: { successorOf: ["gpu"] },
    ...described("people's commissariat of home affairs", "bộ dân ủy nội vụ"),
  }),
  body("comintern", "Comintern", described("international of the parties", "quốc tế của các đảng")),
  body("profintern", "Profintern", described("union of trade unions", "liên hiệp các công đoàn")),
  body("red-army", "Red Army", described("armed force of the state", "lực lượng vũ trang của nhà nước")),
  body("kpd", "KPD", {
    relations: { partOf: ["comintern"] },
    ...described("workers' party in Berlin", "đảng công nhân ở Berlin"),
  }),
  body(
    "guard",
    "Old Guard",
    described("armed force of the state since long", "lực lượng vũ trang của nhà nước từ lâu"),
  ),
  place("mexico", "Mexico", { type: "country" }),
  place("mexico-city", "Mexico City", { relations: { partOf: ["mexico"] } }),
  place("coyoacan", "Coyoacán", { relations: { partOf: ["mexico-city"] } }),
  place("paris", "Paris"),
  place("madrid", "Madrid"),
  place("oslo", "Oslo"),
  place("lisbon", "Lisbon"),
  event("attack", "assassination of Trotsky", { date: "1940-08-20" }),
  event("order", "order to kill Trotsky"),
  event("letter", "letter to the court"),
  ...["congress", "union", "strike", "return", "reform"].map((id) => event(id, `the ${id}`)),
];
