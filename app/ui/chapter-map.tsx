import { Link } from "@remix-run/react";
import { classNames } from "./class-names";
import { Heading, type HeadingLevel } from "./heading";
import { decadeLines, stackByYear, type Decades } from "./year-columns";

export interface ChapterMapSection {
  id: string;
  title: string;
  /** Its lines in the chapter, both ends included. */
  paragraphs: { first: number; last: number };
  units: readonly { id: string; to: string; title: string; facts: string }[];
  events: readonly { id: string; year: number; isCore: boolean }[];
  /** What the dots say, in words: "7 dated events, 1919 to 1921." */
  summary: string;
}

interface ChapterMapProps {
  sections: readonly ChapterMapSection[];
  decades: Decades;
  texts: { earlier: string; later: string };
  headingLevel: HeadingLevel;
}

/**
 * The chapter as a picture: its sections down the page as they are printed, each with its share of the text; the years
 * across, a dot for each dated event. What the picture shows stands in words beside it and is hidden from screen readers.
 */
export function ChapterMap({ sections, decades, texts, headingLevel }: ChapterMapProps) {
  const lastParagraph = Math.max(...sections.map(({ paragraphs }) => paragraphs.last));
  return (
    <div className="chapter-map">
      <Axis decades={decades} texts={texts} />
      <div className="chapter-map__body">
        <DecadeLines decades={decades} />
        <ol className="chapter-map__sections">
          {sections.map((section) => (
            <li key={section.id} className="chapter-map__row">
              <div className="chapter-map__words">
                <Heading level={headingLevel} className={titleClass(section)}>
                  {section.title}
                </Heading>
                <Extent paragraphs={section.paragraphs} lastParagraph={lastParagraph} />
                <UnitLinks units={section.units} />
                <p className="visually-hidden">{section.summary}</p>
              </div>
              <Dots events={section.events} decades={decades} />
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

const titleClass = ({ units }: ChapterMapSection) =>
  classNames("chapter-map__title", units.length === 0 && "chapter-map__title--quiet");

function UnitLinks({ units }: Pick<ChapterMapSection, "units">) {
  if (units.length === 0) return null;
  return (
    <ul className="chapter-map__units">
      {units.map((unit) => (
        <li key={unit.id}>
          <Link to={unit.to}>{unit.title}</Link> <span className="chapter-map__facts">{unit.facts}</span>
        </li>
      ))}
    </ul>
  );
}

/** ¶116–157, and where in the chapter that is and how much of it. */
function Extent({
  paragraphs: { first, last },
  lastParagraph,
}: Pick<ChapterMapSection, "paragraphs"> & { lastParagraph: number }) {
  const share = (paragraphs: number) => `${Math.round((10_000 * paragraphs) / lastParagraph) / 100}%`;
  return (
    <p className="chapter-map__extent">
      <span className="chapter-map__paragraphs">{first === last ? `¶${first}` : `¶${first}–${last}`}</span>
      <svg className="chapter-map__text" width="100%" height="5" aria-hidden="true">
        <line className="chapter-map__whole" x1="0" x2="100%" y1="2.5" y2="2.5" />
        <rect className="chapter-map__part" x={share(first - 1)} width={share(last - first + 1)} height="5" />
      </svg>
    </p>
  );
}

/*
 * Across, positions are in percent and there is no viewBox: the picture stretches, its dots stay round. Up, they are in em,
 * so that the style sheet can fit the dots to a year's width.
 */

function Axis({ decades, texts }: Pick<ChapterMapProps, "decades" | "texts">) {
  return (
    <svg className="chapter-map__axis" width="100%" height="42" aria-hidden="true">
      <text x="0" y="15">
        {texts.earlier}
      </text>
      <text x="100%" y="15" textAnchor="end">
        {texts.later}
      </text>
      {decadeLines(decades).map(({ year, x }) => (
        <text key={year} x={x} y="35" textAnchor="middle">
          {year}
        </text>
      ))}
    </svg>
  );
}

/** Through all rows, behind them. */
function DecadeLines({ decades }: Pick<ChapterMapProps, "decades">) {
  return (
    <svg className="chapter-map__grid" width="100%" height="100%" aria-hidden="true">
      {decadeLines(decades).map(({ year, x }) => (
        <line key={year} className="chapter-map__line" x1={x} x2={x} y1="0" y2="100%" />
      ))}
    </svg>
  );
}

/** Of a dot, with the space around it; it fills a year's column. */
const DOT_EM = 0.5;
/** Between the dots and the line under the row. */
const FOOT_EM = 0.3;

function Dots({ events, decades }: Pick<ChapterMapSection, "events"> & Pick<ChapterMapProps, "decades">) {
  if (events.length === 0) return null;
  const dots = stackByYear(decades, events);
  const height = (Math.max(...dots.map((dot) => dot.height)) + 1) * DOT_EM + 2 * FOOT_EM;
  const middle = (at: number) => Math.round(100 * (height - FOOT_EM - (at + 0.5) * DOT_EM)) / 100;
  return (
    <svg className="chapter-map__events" width="100%" height={`${Math.round(100 * height) / 100}em`} aria-hidden="true">
      {dots.map((dot) => (
        <circle
          key={dot.id}
          className={classNames("chapter-map__event", dot.isCore && "chapter-map__event--core")}
          cx={dot.x}
          cy={`${middle(dot.height)}em`}
          r={dot.isCore ? "0.23em" : "0.19em"}
        />
      ))}
    </svg>
  );
}
