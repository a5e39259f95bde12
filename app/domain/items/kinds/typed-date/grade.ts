import type { DateFields } from "../../../grading/date-input";
import { gradeDate } from "../../../grading/grade-date";
import type { Judgement } from "../../../grading/verdict";
import type { TypedDateItem } from "../../item";

/** Grades what was typed into the three fields. */
export function gradeTypedDate(item: TypedDateItem, response: DateFields): Judgement {
  return gradeDate(item, response);
}
