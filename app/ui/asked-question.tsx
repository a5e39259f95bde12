import type { Messages } from "~/i18n/messages";
import type { QuestionView, TypedAnswer } from "~/services/question-view.server";
import { ChoiceQuestion } from "./choice-question";
import { DateQuestion } from "./date-question";
import type { HeadingLevel } from "./heading";
import { MatchQuestion } from "./match-question";
import { MendQuestion } from "./mend-question";
import { NameQuestion } from "./name-question";
import { NumberQuestion } from "./number-question";
import { OrderQuestion } from "./order-question";
import { StatementsQuestion } from "./statements-question";
import { VoiceQuestion } from "./voice-question";

interface AskedQuestionProps {
  /** Prefix of every id, and the level of the stem, where the question is not alone on its page. */
  id?: string | undefined;
  stemLevel?: HeadingLevel | undefined;
  question: QuestionView;
  /** What the form held when it was refused, or what was right of the answer before. */
  typed: Partial<TypedAnswer>;
  error: string | undefined;
  busy: boolean;
  t: Messages;
}

/** A question of any kind, as a learner answers it. */
export function AskedQuestion(props: AskedQuestionProps) {
  const { id = "question", stemLevel, question, typed, error, busy, t } = props;
  const { answer, dontKnow, hints, keysHint, day, month, year, needed } = t.session;
  const common = { id, stem: question.stem, stemLevel, error, busy };
  const texts = { answer, dontKnow, hint: hints[question.kind] };
  switch (question.kind) {
    case "choice":
    case "voice": {
      const choice = {
        ...common,
        name: "option",
        options: question.options,
        selectedId: typed.option,
        texts: { answer, dontKnow, legendHint: texts.hint, keysHint: keysHint(question.options.length) },
      };
      return question.kind === "choice" ? (
        <ChoiceQuestion {...choice} />
      ) : (
        <VoiceQuestion {...choice} said={question.said} />
      );
    }
    case "typed-date":
      return (
        <DateQuestion
          {...common}
          grain={question.grain}
          values={typed}
          texts={{ ...texts, day, month, year, needed }}
        />
      );
    case "typed-name": {
      const { names, gap, entityKind } = question;
      const hint = names > 1 ? `${texts.hint} ${t.session.severalNames(names)}` : texts.hint;
      const { nameOf, blank } = t.session;
      return (
        <NameQuestion
          {...common}
          gap={gap}
          value={typed.text}
          texts={{ ...texts, hint, label: nameOf[entityKind], blank }}
        />
      );
    }
    case "typed-number":
      return (
        <NumberQuestion
          {...common}
          unit={question.unit}
          value={typed.text}
          texts={{ ...texts, label: t.session.number }}
        />
      );
    case "statements": {
      const { isTrue, isFalse } = t.session;
      const { source, statements } = question;
      return (
        <StatementsQuestion
          {...common}
          source={source}
          statements={statements}
          judged={typed.entries}
          texts={{ ...texts, isTrue, isFalse }}
        />
      );
    }
    case "order": {
      const { placeOf, moveUp, moveDown, moved, arrowsHint } = t.session;
      return (
        <OrderQuestion
          {...common}
          events={question.events}
          places={typed.entries}
          texts={{ ...texts, keysHint: arrowsHint, placeOf, moveUp, moveDown, moved }}
        />
      );
    }
    case "match": {
      const { choosePair: choose, chosenFor } = t.session;
      const { left, right } = question;
      return (
        <MatchQuestion
          {...common}
          left={left}
          right={right}
          chosen={typed.entries}
          texts={{ ...texts, choose, chosenFor }}
        />
      );
    }
    case "mend": {
      const { detail, nothingChanged, correction, correctionHint } = t.session;
      const { runs, details, nothingId } = question;
      const keys = keysHint(details.length + 1);
      return (
        <MendQuestion
          {...common}
          runs={runs}
          details={details}
          nothingId={nothingId}
          selectedId={typed.detail}
          value={typed.text}
          texts={{ ...texts, keysHint: keys, detail, nothingChanged, correction, correctionHint }}
        />
      );
    }
  }
}
