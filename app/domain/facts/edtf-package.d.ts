/** The part of the `edtf` package (which ships no types) that `edtf.ts` uses. */
declare module "edtf" {
  export type ParsedDate = {
    type: "Date";
    level: number;
    /** Year, month from 0, day, hour, minute. */
    values: number[];
    /** True, or a bit mask where only some of the components are qualified. */
    approximate?: boolean | number;
    uncertain?: boolean | number;
    unspecified?: number;
  };
  export type ParsedInterval = { type: "Interval"; level: number; values: SpanEnd[] };
  export type ParsedSet = {
    type: "Set" | "List";
    level: number;
    values: (Parsed | Parsed[])[];
    earlier?: boolean;
    later?: boolean;
  };
  export type ParsedOther = { type: "Year" | "Season" | "Century" | "Decade"; level: number; values: number[] };
  export type Parsed = ParsedDate | ParsedInterval | ParsedSet | ParsedOther;

  /** An infinite number for an open end, null for an unknown one. */
  export type SpanEnd = Parsed | number | null;

  /** Throws an Error for text that is not EDTF. */
  export function parse(text: string): Parsed;
}
