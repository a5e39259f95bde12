import { and, eq, inArray } from "drizzle-orm";
import type { Card } from "~/domain/scheduling/card";
import type { Database } from "../client.server";
import { cards } from "../schema.server";

/** The learner's cards of these facts. */
export function cardsOfFacts(db: Database, learnerId: string, factIds: readonly string[]): Card[] {
  return db.orm
    .select()
    .from(cards)
    .where(and(eq(cards.learnerId, learnerId), inArray(cards.factId, [...factIds])))
    .orderBy(cards.factId, cards.facetId)
    .all()
    .map(toCard);
}

/** All cards of the learner. */
export function cardsOfLearner(db: Database, learnerId: string): Card[] {
  return db.orm
    .select()
    .from(cards)
    .where(eq(cards.learnerId, learnerId))
    .orderBy(cards.factId, cards.facetId)
    .all()
    .map(toCard);
}

function toCard({ learnerId: _, ...card }: typeof cards.$inferSelect): Card {
  return card;
}
