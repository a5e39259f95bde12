import type { VerdictView } from "~/services/read-verdict.server";
import { answerProps } from "./answer-props";
import { ButtonLink, ButtonRow } from "./button";
import { ProgressBar } from "./progress-bar";
import { usePage } from "./use-page";
import { useSessionKeys } from "./use-session-keys";
import { VerdictPanel } from "./verdict-panel";

/** The verdict on one answer, and the way on. */
export function AttemptVerdict({ view }: { view: VerdictView }) {
  const { lang, t } = usePage();
  useSessionKeys({ continueId: "next", leaveId: "leave" });
  const session = `/${lang}/sessions/${view.sessionId}`;
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
        {...answerProps(view, t)}
        next={view.comesBackInDays === null ? undefined : t.inDays(view.comesBackInDays)}
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
            {view.nextPosition === null ? t.session.toSummary : view.asksForRest ? t.session.giveRest : t.session.next}
          </ButtonLink>
          <ButtonLink to={`/${lang}/units/${view.unitId}`} variant="quiet" id="leave">
            {t.session.leave}
          </ButtonLink>
        </ButtonRow>
      </VerdictPanel>
    </div>
  );
}
