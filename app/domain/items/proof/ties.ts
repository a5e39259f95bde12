import type { Entity } from "../../facts/entity";

/** How one entity is bound to another, so that one may stand for the other in an answer. */
export type Tie = "alias" | "part" | "successor";

/** The bonds of the catalogue, followed to their end. */
export interface Ties {
  /** One id for all the names that one and the same entity goes by. */
  readonly sameAs: (id: string) => string;
  readonly between: (one: string, other: string) => Tie | null;
}

export function followTies(entities: ReadonlyMap<string, Entity>): Ties {
  const sameAs = aliasClasses(entities);
  const parents = (relation: (entity: Entity) => readonly string[]) => {
    const direct = new Map<string, Set<string>>();
    for (const entity of entities.values()) {
      const held = direct.get(sameAs(entity.id)) ?? new Set();
      for (const target of relation(entity)) held.add(sameAs(target));
      direct.set(sameAs(entity.id), held);
    }
    return new Map([...direct.keys()].map((id) => [id, reachable(id, direct)]));
  };
  const wholes = parents(({ kind, relations }) => [
    ...relations.partOf,
    // A party that belongs to an international is a part of it; a person is no part of a party.
    ...relations.memberOf.filter((id) => entities.get(id)?.kind === kind),
  ]);
  const predecessors = parents(({ relations }) => relations.successorOf);
  const eitherWay = (bonds: ReadonlyMap<string, ReadonlySet<string>>, one: string, other: string) =>
    bonds.get(one)?.has(other) === true || bonds.get(other)?.has(one) === true;
  return {
    sameAs,
    between: (a, b) => {
      const [one, other] = [sameAs(a), sameAs(b)];
      if (one === other) return "alias";
      if (eitherWay(wholes, one, other)) return "part";
      return eitherWay(predecessors, one, other) ? "successor" : null;
    },
  };
}

function aliasClasses(entities: ReadonlyMap<string, Entity>): (id: string) => string {
  const leader = new Map<string, string>();
  const find = (id: string): string => {
    const next = leader.get(id);
    return next === undefined || next === id ? id : find(next);
  };
  for (const { id, relations } of entities.values())
    for (const other of relations.aliasOf) leader.set(find(id), find(other));
  return find;
}

function reachable(start: string, direct: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const next of direct.get(id) ?? [])
      if (!seen.has(next)) {
        seen.add(next);
        open.push(next);
      }
  return seen;
}
