import { findLearnerByToken, type LearnerRow } from "#db/queries/learner.server";
import type { DayRule } from "~/domain/scheduling/days";
import type { AppContext } from "./context.server";
import { hashSecret } from "./secrets.server";

/** Who a request is from. */
export type Learner = LearnerRow;

/** The learner whose token the browser brought; null for a new guest. */
export function findLearner(app: AppContext, token: string | null): Learner | null {
  return token === null ? null : findLearnerByToken(app.db, hashSecret(token), app.clock());
}

/** When a guest's day begins, until they set another hour: late readers are still on the day before. */
export const DEFAULT_DAY_START_HOUR = 4;

export const dayRuleOf = ({ timeZone, dayStartHour }: Learner): DayRule => ({ timeZone, startHour: dayStartHour });
