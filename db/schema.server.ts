import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Response } from "~/domain/grading/response";
import type { Rating, Verdict } from "~/domain/grading/verdict";
import type { Item, ItemKind } from "~/domain/items/item";
import type { CardState } from "~/domain/scheduling/card";
import type { Origin, SessionPlan } from "~/domain/scheduling/session";

/*
 * The one source of row types. Column types stay portable: text ids, epoch milliseconds, explicit booleans, JSON as text.
 * What Drizzle cannot say (append-only triggers, the full-text table) is in hand-written migrations beside the generated.
 */

/** Instants, in epoch milliseconds. */
const instant = (name: string) => integer(name, { mode: "number" });

export const learners = sqliteTable("learners", {
  id: text("id").primaryKey(),
  createdAt: instant("created_at").notNull(),
  timeZone: text("time_zone").notNull(),
  /** The hour of the local clock at which the learner's day begins. */
  dayStartHour: integer("day_start_hour").notNull(),
  parametersId: text("parameters_id").notNull(),
});

export const learnerId = () =>
  text("learner_id")
    .notNull()
    .references(() => learners.id);

/** A browser that holds a learner's cookie. Tokens are stored hashed. */
export const browserSessions = sqliteTable(
  "browser_sessions",
  {
    tokenHash: text("token_hash").primaryKey(),
    learnerId: learnerId(),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [index("browser_sessions_learner").on(table.learnerId)],
);

/** Return codes, stored hashed. A learner may hold several: a slip of paper never stops working. */
export const returnCodes = sqliteTable(
  "return_codes",
  {
    codeHash: text("code_hash").primaryKey(),
    learnerId: learnerId(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [index("return_codes_learner").on(table.learnerId)],
);

export const studySessions = sqliteTable(
  "study_sessions",
  {
    id: text("id").primaryKey(),
    learnerId: learnerId(),
    unitId: text("unit_id").notNull(),
    mode: text("mode").$type<SessionPlan["mode"]>().notNull(),
    plan: text("plan", { mode: "json" }).$type<SessionPlan>().notNull(),
    createdAt: instant("created_at").notNull(),
    finishedAt: instant("finished_at"),
  },
  (table) => [index("study_sessions_learner").on(table.learnerId, table.unitId, table.createdAt)],
);

/** Items as they were served, with their keys; never changed. */
export const items = sqliteTable("items", {
  id: text("id").primaryKey(),
  kind: text("kind").$type<ItemKind>().notNull(),
  factId: text("fact_id").notNull(),
  facetId: text("facet_id").notNull(),
  content: text("content", { mode: "json" }).$type<Item>().notNull(),
  createdAt: instant("created_at").notNull(),
});

/** One screen of a session: a fact shown, or an item asked. */
export const attempts = sqliteTable(
  "attempts",
  {
    id: text("id").primaryKey(),
    sessionId: text("session_id")
      .notNull()
      .references(() => studySessions.id),
    learnerId: learnerId(),
    /** From 1. */
    position: integer("position").notNull(),
    type: text("type").$type<"show" | "ask">().notNull(),
    origin: text("origin").$type<Origin>().notNull(),
    factId: text("fact_id").notNull(),
    facetId: text("facet_id"),
    itemId: text("item_id").references(() => items.id),
    createdAt: instant("created_at").notNull(),
    doneAt: instant("done_at"),
    response: text("response", { mode: "json" }).$type<Response>(),
    verdict: text("verdict", { mode: "json" }).$type<Verdict>(),
  },
  (table) => [uniqueIndex("attempts_position").on(table.sessionId, table.position)],
);

export const schedulerParameters = sqliteTable("scheduler_parameters", {
  id: text("id").primaryKey(),
  weights: text("weights", { mode: "json" }).$type<number[]>().notNull(),
  requestRetention: real("request_retention").notNull(),
});

/** The truth about learning. Append-only, by trigger. */
export const reviewLog = sqliteTable(
  "review_log",
  {
    id: text("id").primaryKey(),
    learnerId: learnerId(),
    /** Its place in the learner's log, from 1. */
    seq: integer("seq").notNull(),
    kind: text("kind").$type<"answer" | "undo" | "override" | "regrade" | "refit">().notNull(),
    /** The answer that a correction names. */
    targetId: text("target_id"),
    attemptId: text("attempt_id"),
    factId: text("fact_id"),
    facetId: text("facet_id"),
    itemId: text("item_id"),
    itemKind: text("item_kind").$type<ItemKind>(),
    contentVersion: text("content_version"),
    response: text("response", { mode: "json" }).$type<Response>(),
    verdict: text("verdict", { mode: "json" }).$type<Verdict>(),
    rating: text("rating").$type<Rating>(),
    stateBefore: text("state_before", { mode: "json" }).$type<CardState>(),
    schedulerVersion: text("scheduler_version"),
    parametersId: text("parameters_id"),
    /** The server's time. */
    at: instant("at").notNull(),
    /** The learner's own time, where the browser told it. */
    clientAt: instant("client_at"),
    localDay: text("local_day"),
    timeZone: text("time_zone"),
  },
  (table) => [
    uniqueIndex("review_log_seq").on(table.learnerId, table.seq),
    uniqueIndex("review_log_attempt").on(table.attemptId),
    check("review_log_rating", sql`${table.rating} IS NULL OR ${table.rating} IN ('again', 'hard', 'good')`),
  ],
);

/** A row stands here only inside the merge and erase commands: the triggers of the log look for it. */
export const logMaintenance = sqliteTable("log_maintenance", { reason: text("reason").primaryKey() });

/** What the log amounts to; can be rebuilt from it at any time. */
export const cards = sqliteTable(
  "cards",
  {
    learnerId: learnerId(),
    factId: text("fact_id").notNull(),
    facetId: text("facet_id").notNull(),
    stability: real("stability").notNull(),
    difficulty: real("difficulty").notNull(),
    dueDay: text("due_day").notNull(),
    lastDay: text("last_day").notNull(),
    lastReviewAt: instant("last_review_at").notNull(),
    reviews: integer("reviews").notNull(),
    lapses: integer("lapses").notNull(),
    rightChoiceAt: instant("right_choice_at"),
    rightTypedAt: instant("right_typed_at"),
    lastItemId: text("last_item_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.factId, table.facetId] }),
    index("cards_due").on(table.learnerId, table.dueDay),
  ],
);

/** The content's ids, mirrored at boot so that queries can join them. Facts that left the content are retired. */
export const contentFacts = sqliteTable(
  "content_facts",
  {
    id: text("id").primaryKey(),
    sectionId: text("section_id").notNull(),
    unitId: text("unit_id").notNull(),
    tier: text("tier").notNull(),
    isRetired: integer("is_retired", { mode: "boolean" }).notNull(),
  },
  (table) => [index("content_facts_unit").on(table.unitId)],
);

/** Facts about the database's own contents, such as the version of the mirrored content. */
export const settings = sqliteTable("settings", { name: text("name").primaryKey(), value: text("value").notNull() });
