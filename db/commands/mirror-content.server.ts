import { eq, notInArray, sql } from "drizzle-orm";
import type { SchedulerParameters } from "~/domain/scheduling/parameters";
import type { Database } from "../client.server";
import { contentFacts, schedulerParameters, settings } from "../schema.server";
import { inTransaction } from "../transaction.server";

export interface ContentMirror {
  readonly version: string;
  readonly facts: readonly Omit<typeof contentFacts.$inferInsert, "isRetired">[];
  /** Folded texts for the search. */
  readonly texts: readonly {
    readonly kind: "fact" | "entity";
    readonly id: string;
    readonly lang: string;
    readonly body: string;
  }[];
}

const VERSION = "content-version";

/** Brings the database's copy of the content's ids and texts up to date, in one transaction; nothing where it is already. */
export function mirrorContent(db: Database, { version, facts, texts }: ContentMirror): Promise<void> {
  return inTransaction(db, () => {
    const mirrored = db.orm.select().from(settings).where(eq(settings.name, VERSION)).get();
    if (mirrored?.value === version) return;
    for (const fact of facts)
      db.orm
        .insert(contentFacts)
        .values({ ...fact, isRetired: false })
        .onConflictDoUpdate({ target: contentFacts.id, set: { ...fact, isRetired: false } })
        .run();
    db.orm
      .update(contentFacts)
      .set({ isRetired: true })
      .where(
        notInArray(
          contentFacts.id,
          facts.map(({ id }) => id),
        ),
      )
      .run();
    db.orm.run(sql`DELETE FROM content_search`);
    for (const { kind, id, lang, body } of texts)
      db.orm.run(sql`INSERT INTO content_search (kind, id, lang, body) VALUES (${kind}, ${id}, ${lang}, ${body})`);
    db.orm
      .insert(settings)
      .values({ name: VERSION, value: version })
      .onConflictDoUpdate({ target: settings.name, set: { value: version } })
      .run();
  });
}

/** Stores parameters under their id; those that are there stay as they are. */
export function keepParameters(db: Database, parameters: SchedulerParameters): Promise<void> {
  return inTransaction(
    db,
    () =>
      void db.orm
        .insert(schedulerParameters)
        .values({ ...parameters, weights: [...parameters.weights] })
        .onConflictDoNothing()
        .run(),
  );
}
