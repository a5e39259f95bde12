import { Temporal } from "temporal-polyfill";

/** When a learner's day begins, and where. */
export interface DayRule {
  /** IANA. */
  readonly timeZone: string;
  /** The hour of the local clock, 0 to 23, before which it is still yesterday. */
  readonly startHour: number;
}

/** The learner's day, as an ISO date, at an instant in epoch milliseconds. */
export function localDayAt(instantMs: number, { timeZone, startHour }: DayRule): string {
  const local = Temporal.Instant.fromEpochMilliseconds(instantMs).toZonedDateTimeISO(timeZone);
  // The day before is the one that the calendar of the place had: Samoa went from 29 to 31 December 2011.
  const day = local.hour < startHour ? local.startOfDay().subtract({ milliseconds: 1 }) : local;
  return day.toPlainDate().toString();
}

/** Whole days from one ISO date to another; never negative, however far somebody has travelled or set a clock back. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Temporal.PlainDate.from(from).until(to, { largestUnit: "day" }).days);
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Whether it names a zone. Offsets and whole timestamps, which Temporal takes for zones too, do not. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][\w+/-]*$/.test(name)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}
