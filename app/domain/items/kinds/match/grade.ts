import type { Judgement } from "../../../grading/verdict";
import type { MatchItem } from "../../item";

/**
 * Grades the pairs: partly right where half of them are. The first entity of the left is the one that the facet asks for; the
 * one that was given its description is told, as a confusion.
 */
export function gradeMatch(item: MatchItem, response: { pairs: readonly (readonly [string, string])[] }): Judgement {
  const pairs = response.pairs.filter(([, right]) => right !== "");
  const isUnknown = ([left, right]: readonly [string, string]) =>
    !item.left.some(({ id }) => id === left) || !item.right.some(({ id }) => id === right);
  if (pairs.some(isUnknown)) return { outcome: "ungradable", reason: "unknown-option" };
  const [lefts, rights] = [new Set(pairs.map(([left]) => left)), new Set(pairs.map(([, right]) => right))];
  if (lefts.size < pairs.length || rights.size < pairs.length) return { outcome: "ungradable", reason: "used-twice" };
  if (pairs.length < item.left.length) return { outcome: "ungradable", reason: "unfinished" };

  const given = new Map(pairs);
  const right = item.key.filter(([left, description]) => given.get(left) === description).length;
  if (right === item.key.length) return { outcome: "right", reason: "key" };
  const confusion = confusedWith(item, pairs);
  return right >= item.key.length / 2
    ? { outcome: "partly", reason: "incomplete", ...confusion }
    : { outcome: "wrong", reason: "other-pairs", ...confusion };
}

function confusedWith(item: MatchItem, pairs: readonly (readonly [string, string])[]): { confusedWith?: string } {
  const [key, description] = item.key[0] ?? [];
  const taker = pairs.find(([, right]) => right === description)?.[0];
  const entity = item.left.find(({ id }) => id === taker)?.entity;
  return taker === key || entity === undefined ? {} : { confusedWith: entity };
}
