import { ParagraphMarks, type ParagraphReferenceTexts } from "./paragraph-reference";
import { RichText, type RichTextContent } from "./rich-text";
import { positionOnAxis, yearAxis } from "./year-axis";

export interface DateLineEntry {
  id: string;
  /** The date as a fractional year, the middle of a month or year where it is no finer: 1940.64. */
  year: number;
  /** For `<time>`: 1940-08-20, 1936-12, 1978; left out for spans and doubtful dates. */
  dateTime?: string | undefined;
  /** As written in the page's language: "20 August 1940". */
  date: string;
  text: RichTextContent;
  paragraphs: readonly number[];
}

interface DateLineProps {
  /** In order of time. */
  entries: readonly DateLineEntry[];
  /** What the picture shows, for those who do not see it; the list below says the rest. */
  label: string;
  texts: ParagraphReferenceTexts;
  linked?: boolean | undefined;
}

/** The dates of a unit: a small axis to see how they lie, and the list that says what happened. */
export function DateLine({ entries, label, texts, linked }: DateLineProps) {
  if (entries.length === 0) return null;
  return (
    <div className="date-line">
      <DateAxis years={entries.map((entry) => entry.year)} label={label} />
      <ol className="date-line__list">
        {entries.map((entry) => (
          <li key={entry.id} className="date-line__entry">
            <span className="date-line__date">
              {entry.dateTime === undefined ? entry.date : <time dateTime={entry.dateTime}>{entry.date}</time>}
            </span>
            <span className="date-line__text">
              <RichText content={entry.text} />{" "}
              <ParagraphMarks numbers={entry.paragraphs} texts={texts} linked={linked} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Inset at both ends, in percent, so that the first and the last label are not cut. */
const INSET_PERCENT = 5;

/** Positions in percent and no viewBox: the axis stretches, its letters do not. */
function DateAxis({ years, label }: { years: readonly number[]; label: string }) {
  const axis = yearAxis(years);
  const x = (year: number) => {
    const percent = INSET_PERCENT + (100 - 2 * INSET_PERCENT) * positionOnAxis(axis, year);
    return `${Math.round(100 * percent) / 100}%`;
  };
  return (
    <svg className="date-axis" width="100%" height="52" role="img" aria-label={label}>
      <line className="date-axis__line" x1="0" x2="100%" y1="18" y2="18" />
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line className="date-axis__tick" x1={x(tick)} x2={x(tick)} y1="18" y2="26" />
          <text className="date-axis__label" x={x(tick)} y="44" textAnchor="middle">
            {tick}
          </text>
        </g>
      ))}
      {years.map((year, index) => (
        <circle key={index} className="date-axis__dot" cx={x(year)} cy="18" r="6" />
      ))}
    </svg>
  );
}
