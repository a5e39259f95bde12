import { gradeName } from "../../../grading/grade-name";
import type { NameIndex } from "../../../grading/name-index";
import type { ResponseOf } from "../../../grading/response";
import type { Judgement } from "../../../grading/verdict";
import type { TypedNameItem } from "../../item";

/** Grades the name that was typed. */
export function gradeTypedName(item: TypedNameItem, response: ResponseOf<"typed-name">, names: NameIndex): Judgement {
  return gradeName(item, response.text, names);
}
