import type { VerdictView } from "~/services/read-verdict.server";
import { ButtonLink, ButtonRow } from "./button";
import { ProgressBar } from "./progress-bar";
import { usePage } from "./use-page";
import { useSessionKeys } from "./use-session-keys";
import { VerdictPanel } from "./verdict-panel";
import { noteProps, paragraphProps, sourceTexts, voiceText } from "./view-props";

/** The verdict on one answer, and the way on. */
export function AttemptVerdict({ view }: { view: VerdictView }) {
  const { lang, t } = usePage();
  useSessionKeys({ continueId: "next", leaveId: "leave" });
  const { verdict, fact } = view;
  const isRight = verdict.outcome === "right";
  const expected =
    view.expected === null
      ? undefined
      : [view.expected, ...view.alsoRight.map((date) => `${date} (${t.verdict.alsoRight})`)].join("; ");
  const session = `/${lang}/sessions/${view.sessionId}`;
  const asksForRest = view.expected === null;
  return (
    <div className="session">
      <p className="kicker">{`${view.mode === "learn" ? t.session.learnTitle : t.session.quizTitle} · ${view.unitTitle}`}</p>
      <ProgressBar
        id="progress"
        value={view.progress.step}
        max={view.progress.steps}
        label={t.session.step(view.progress.step, view.progress.steps)}
      />
      <VerdictPanel
        id="verdict"
        outcome={verdict.reason === "dont-know" ? "dont-know" : verdict.outcome}
        explanation={t.verdict.reasons[verdict.reason] || undefined}
        given={view.given ?? undefined}
        expected={isRight && view.alsoRight.length === 0 ? undefined : expected}
        statement={fact?.statement}
        voice={fact ? voiceText(fact.voice, t) : undefined}
        paragraphs={(fact?.paragraphs ?? []).map((paragraph) => paragraphProps(paragraph, t))}
        note={fact?.note ? noteProps(fact.note, t) : undefined}
        chosenWas={view.chosenWas ?? undefined}
        next={view.comesBackInDays === null ? undefined : t.inDays(view.comesBackInDays)}
        texts={{ ...sourceTexts(t), ...t.verdict }}
      >
        {view.printed.map(({ number, text }) => (
          <details key={number} className="printed">
            <summary>{t.verdict.readParagraph(number)}</summary>
            <p lang="vi">{text}</p>
          </details>
        ))}
        <ButtonRow>
          <ButtonLink
            to={view.nextPosition === null ? session : `${session}/${view.nextPosition}`}
            id="next"
            prefetch="intent"
          >
            {view.nextPosition === null ? t.session.toSummary : asksForRest ? t.session.giveRest : t.session.next}
          </ButtonLink>
          <ButtonLink to={`/${lang}/units/${view.unitId}`} variant="quiet" id="leave">
            {t.session.leave}
          </ButtonLink>
        </ButtonRow>
      </VerdictPanel>
    </div>
  );
}
