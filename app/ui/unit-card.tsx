import { Form } from "@remix-run/react";
import type { UnitProgress } from "~/services/read-progress.server";
import { Button, ButtonLink, ButtonRow } from "./button";
import { Card } from "./card";
import { ClientClock } from "./client-clock";
import type { HeadingLevel } from "./heading";
import { MasteryBar } from "./mastery-bar";
import { usePage } from "./use-page";

/** A unit with what the learner knows of it, and the ways into it. */
export function UnitCard({ unit, titleLevel = 3 }: { unit: UnitProgress; titleLevel?: HeadingLevel }) {
  const { lang, t } = usePage();
  const due = unit.due > 0 ? ` · ${t.home.due(unit.due)}` : "";
  return (
    <Card
      id={unit.unitId}
      title={unit.title}
      titleLevel={titleLevel}
      kicker={unit.sectionTitle}
      actions={
        <>
          <StartButtons unit={unit} />
          <ButtonLink to={`/${lang}/units/${unit.unitId}`} variant="quiet">
            {t.unit.sheet}
          </ButtonLink>
        </>
      }
    >
      <p>{`${t.home.facts(unit.factCount)}${due}`}</p>
      <MasteryBar label={t.masteryLabel(unit.title, unit.counts)} counts={unit.counts} texts={t.stages} />
    </Card>
  );
}

/** Learn and Quiz, each in words that say whether a session is open already. */
export function StartButtons({ unit }: { unit: Pick<UnitProgress, "unitId" | "counts" | "open"> }) {
  const { lang, t } = usePage();
  const opens = (mode: "learn" | "quiz") => unit.open?.mode === mode;
  const isLearnable = unit.counts.new > 0 || opens("learn");
  return (
    <Form method="post" action={`/${lang}/units/${unit.unitId}`}>
      <ClientClock />
      <ButtonRow>
        {isLearnable && (
          <Button name="mode" value="learn" variant={opens("quiz") ? "secondary" : "primary"}>
            {opens("learn") ? t.unit.continueLearn : t.unit.learn}
          </Button>
        )}
        <Button name="mode" value="quiz" variant={opens("quiz") || !isLearnable ? "primary" : "secondary"}>
          {opens("quiz") ? t.unit.continueQuiz : t.unit.quiz}
        </Button>
      </ButtonRow>
    </Form>
  );
}
