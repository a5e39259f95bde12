import type { ItemKind } from "../item";
import { generateChoice } from "./choice/generate";
import { gradeChoice } from "./choice/grade";
import type { Kind } from "./kind";
import { generateMatch } from "./match/generate";
import { gradeMatch } from "./match/grade";
import { generateMend } from "./mend/generate";
import { gradeMend } from "./mend/grade";
import { generateOrder } from "./order/generate";
import { gradeOrder } from "./order/grade";
import { generateStatements } from "./statements/generate";
import { gradeStatements } from "./statements/grade";
import { generateTypedDate } from "./typed-date/generate";
import { gradeTypedDate } from "./typed-date/grade";
import { generateTypedName } from "./typed-name/generate";
import { gradeTypedName } from "./typed-name/grade";
import { generateTypedNumber } from "./typed-number/generate";
import { gradeTypedNumber } from "./typed-number/grade";
import { generateVoice } from "./voice/generate";
import { gradeVoice } from "./voice/grade";

/** Of the right answers to a đúng/sai question, one to three of four are true: fourteen patterns. */
const STATEMENTS_LUCK = 1 / 14;
/** Four events or pairs, the fewest that are asked for. */
const ARRANGEMENT_LUCK = 1 / 24;

export const KINDS: { readonly [K in ItemKind]: Kind<K> } = {
  choice: { isTyped: false, luck: 1 / 4, variants: 3, candidates: generateChoice, grade: gradeChoice },
  "typed-date": { isTyped: true, luck: 0, variants: 1, candidates: generateTypedDate, grade: gradeTypedDate },
  "typed-name": { isTyped: true, luck: 0, variants: 2, candidates: generateTypedName, grade: gradeTypedName },
  "typed-number": { isTyped: true, luck: 0, variants: 1, candidates: generateTypedNumber, grade: gradeTypedNumber },
  statements: {
    isTyped: false,
    luck: STATEMENTS_LUCK,
    variants: 2,
    candidates: generateStatements,
    grade: gradeStatements,
  },
  order: { isTyped: false, luck: ARRANGEMENT_LUCK, variants: 2, candidates: generateOrder, grade: gradeOrder },
  match: { isTyped: false, luck: ARRANGEMENT_LUCK, variants: 2, candidates: generateMatch, grade: gradeMatch },
  mend: { isTyped: true, luck: 0, variants: 2, candidates: generateMend, grade: gradeMend },
  voice: { isTyped: false, luck: 1 / 4, variants: 2, candidates: generateVoice, grade: gradeVoice },
};

/** Where a blind guess is right once in four times, a right answer says less, since it may be luck. */
export const isGuessable = (kind: ItemKind): boolean => KINDS[kind].luck >= 1 / 4;
