import type { Messages } from "~/i18n/messages";
import type { AnswerView } from "~/services/view-answer.server";
import { answerProps, partsProps } from "../answer-props";
import { ButtonLink } from "../button";
import { SheetSection } from "../sheet-section";
import { VerdictPanel } from "../verdict-panel";
import { VerdictParts } from "../verdict-parts";

interface VerdictSamplesProps {
  answers: readonly AnswerView[];
  title: string;
  t: Messages;
}

/** A verdict of each outcome, and the parts of the kinds that have some. */
export function VerdictSamples({ answers, title, t }: VerdictSamplesProps) {
  const panels = answers.filter(
    (answer, at) => answers.findIndex((other) => outcomeOf(other) === outcomeOf(answer)) === at,
  );
  const texts = { ...t.verdict.parts, rightAnswer: t.verdict.rightAnswer };
  return (
    <SheetSection id="verdicts" title={title}>
      <div className="samples">
        {panels.map((answer) => (
          <VerdictPanel
            key={answer.kind}
            id={`verdict-${answer.kind}`}
            headingLevel={3}
            {...answerProps(answer, t)}
            parts={undefined}
            next={t.inDays(1)}
          >
            <ButtonLink to="#verdicts">{t.session.next}</ButtonLink>
          </VerdictPanel>
        ))}
        {answers.map((answer) => {
          const parts = partsProps(answer, t);
          return parts && <VerdictParts key={answer.kind} id={`parts-${answer.kind}`} {...parts} texts={texts} />;
        })}
      </div>
    </SheetSection>
  );
}

const outcomeOf = ({ verdict }: AnswerView) => (verdict.reason === "dont-know" ? "dont-know" : verdict.outcome);
