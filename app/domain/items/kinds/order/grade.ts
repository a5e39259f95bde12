import type { Judgement } from "../../../grading/verdict";
import type { OrderItem } from "../../item";
import { countExchanges } from "./exchanges";

/** Grades an order: right to the last place, or partly right where two neighbours are exchanged. */
export function gradeOrder(item: OrderItem, { order }: { order: readonly string[] }): Judgement {
  const given = order.filter((id) => id !== "");
  if (given.some((id) => !item.key.includes(id))) return { outcome: "ungradable", reason: "unknown-option" };
  if (new Set(given).size < given.length) return { outcome: "ungradable", reason: "used-twice" };
  if (given.length < item.key.length) return { outcome: "ungradable", reason: "unfinished" };
  const exchanges = countExchanges(given, item.key);
  if (exchanges === 0) return { outcome: "right", reason: "key" };
  return exchanges === 1 ? { outcome: "partly", reason: "incomplete" } : { outcome: "wrong", reason: "other-order" };
}
