import { Form, useNavigation } from "@remix-run/react";
import type { Messages } from "~/i18n/messages";
import type { FactView } from "~/services/fact-view.server";
import type { TypedAnswer } from "~/services/question-view.server";
import type { AttemptView } from "~/services/read-attempt.server";
import { AskedQuestion } from "./asked-question";
import { Button, ButtonLink, ButtonRow } from "./button";
import { ClientClock } from "./client-clock";
import { FactCard } from "./fact-card";
import { Notice } from "./notice";
import { ProgressBar } from "./progress-bar";
import { usePage } from "./use-page";
import { useSessionKeys } from "./use-session-keys";
import { factProps, sourceTexts } from "./view-props";

export interface Refusal {
  readonly problem: "ungradable" | "out-of-date" | "busy" | "full" | "other" | "offline";
  readonly reason: keyof Messages["ungradable"] | null;
  readonly typed: TypedAnswer | null;
}

/** One step of a session: a fact to read, or a question to answer. */
export function AttemptForm({ attempt, refusal }: { attempt: AttemptView; refusal: Refusal | null }) {
  const { lang, t } = usePage();
  const isSending = useNavigation().formMethod === "POST";
  useSessionKeys({ continueId: "read", leaveId: "leave" });
  const { step, steps } = attempt.progress;
  const error = refusal ? sentenceFor(refusal, t) : undefined;
  return (
    <div className="session">
      <p className="kicker">{`${attempt.mode === "learn" ? t.session.learnTitle : t.session.quizTitle} · ${attempt.unitTitle}`}</p>
      <ProgressBar id="progress" value={step - 1} max={steps} label={t.session.step(step, steps)} />
      <Form method="post" replace preventScrollReset>
        <ClientClock />
        {attempt.type === "show" ? (
          <ShownFact fact={attempt.fact} error={error} />
        ) : (
          <Asked attempt={attempt} typed={refusal?.typed ?? null} error={error} isSending={isSending} />
        )}
      </Form>
      <p className="session__status" role="status">
        {isSending ? t.session.sending : ""}
      </p>
      <ButtonLinkRow to={`/${lang}/units/${attempt.unitId}`} label={t.session.leave} />
    </div>
  );
}

function ButtonLinkRow({ to, label }: { to: string; label: string }) {
  return (
    <div className="session__leave">
      <ButtonLink to={to} variant="quiet" id="leave">
        {label}
      </ButtonLink>
    </div>
  );
}

function ShownFact({ fact, error }: { fact: FactView | null; error: string | undefined }) {
  const { t } = usePage();
  return (
    <>
      <h1 className="session__new">{t.session.newFact}</h1>
      {error !== undefined && (
        <Notice kind="error">
          <p>{error}</p>
        </Notice>
      )}
      {fact ? (
        <FactCard fact={factProps(fact, t)} texts={sourceTexts(t)} size="prominent" />
      ) : (
        <p>{t.session.withdrawn}</p>
      )}
      <ButtonRow>
        <Button name="intent" value="read" id="read">
          {t.session.read}
        </Button>
      </ButtonRow>
    </>
  );
}

interface AskedProps {
  attempt: Extract<AttemptView, { type: "ask" }>;
  typed: TypedAnswer | null;
  error: string | undefined;
  isSending: boolean;
}

function Asked({ attempt: { question, given }, typed, error, isSending }: AskedProps) {
  const { t } = usePage();
  return (
    <>
      <input type="hidden" name="item" value={question.itemId} />
      <input type="hidden" name="kind" value={question.kind} />
      {given && (
        <Notice kind="info">
          <p>{t.session.restOf([given.day, given.month, given.year].filter((part) => part !== "").join("/"))}</p>
        </Notice>
      )}
      <AskedQuestion question={question} typed={typed ?? given ?? {}} error={error} busy={isSending} t={t} />
    </>
  );
}

function sentenceFor({ problem, reason }: Refusal, t: Messages): string {
  if (problem === "ungradable") return t.ungradable[reason ?? "empty"];
  return problem === "out-of-date" ? t.outOfDate : t.notSaved[problem];
}
