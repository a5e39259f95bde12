import { gradeNumber } from "../../../grading/grade-number";
import type { ResponseOf } from "../../../grading/response";
import type { Judgement } from "../../../grading/verdict";
import type { TypedNumberItem } from "../../item";

/** Grades the number that was typed. */
export function gradeTypedNumber(item: TypedNumberItem, response: ResponseOf<"typed-number">): Judgement {
  return gradeNumber(item, response.text);
}
