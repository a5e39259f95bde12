import { OutcomeSign } from "./signs";

export interface VerdictPart {
  id: string;
  text: string;
  /** What it was answered with, in words; left out where it was not answered. */
  given?: string | undefined;
  expected: string;
  isRight: boolean;
  /** Why that is right. */
  why?: string | undefined;
}

export interface VerdictPartsTexts {
  right: string;
  wrong: string;
  notAnswered: string;
  /** Before what the learner answered. */
  yours: string;
  /** Before what is right. */
  rightAnswer: string;
}

interface VerdictPartsProps {
  /** Of the heading; unique on the page. */
  id: string;
  title: string;
  parts: readonly VerdictPart[];
  texts: VerdictPartsTexts;
}

/** The parts of a question one by one: a sign and a word for each, what was answered, what is right and why. */
export function VerdictParts({ id, title, parts, texts }: VerdictPartsProps) {
  return (
    <section className="parts" aria-labelledby={id}>
      <h2 className="parts__title" id={id}>
        {title}
      </h2>
      <ol className="parts__list">
        {parts.map((part) => (
          <li key={part.id}>
            <Part part={part} texts={texts} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Part({ part, texts }: { part: VerdictPart; texts: VerdictPartsTexts }) {
  const { text, given, expected, isRight, why } = part;
  const outcome = isRight ? "right" : given === undefined ? "dont-know" : "wrong";
  // A date or a name may be right in other words than the standard ones.
  const showsExpected = given !== expected;
  const word = { right: texts.right, wrong: texts.wrong, "dont-know": texts.notAnswered }[outcome];
  return (
    <div className={`part part--${outcome}`}>
      <p className="part__text">{text}</p>
      <p className="part__outcome">
        <OutcomeSign outcome={outcome} />
        {word}
      </p>
      <dl className="part__answers">
        {given !== undefined && (
          <div>
            <dt>{texts.yours}</dt>
            <dd>{given}</dd>
          </div>
        )}
        {showsExpected && (
          <div>
            <dt>{texts.rightAnswer}</dt>
            <dd>{expected}</dd>
          </div>
        )}
      </dl>
      {why !== undefined && <p className="part__why">{why}</p>}
    </div>
  );
}
