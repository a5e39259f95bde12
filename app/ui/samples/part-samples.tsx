import type { Messages } from "~/i18n/messages";
import type { componentsPage } from "~/i18n/components-page";
import type { UnitProgress } from "~/services/read-progress.server";
import { Button, ButtonLink, ButtonRow } from "../button";
import { Card } from "../card";
import { Field } from "../field";
import { Notice } from "../notice";
import { SheetSection } from "../sheet-section";
import { Tag } from "../tag";
import { UnitCard } from "../unit-card";
import { Untouchable } from "./sample-group";

interface PartSamplesProps {
  unit: UnitProgress;
  t: Messages;
  words: (typeof componentsPage)["en"];
}

/** Buttons, cards, notices, tags and fields. */
export function PartSamples({ unit, t, words }: PartSamplesProps) {
  return (
    <>
      <SheetSection id="buttons" title={words.buttons}>
        <ButtonRow>
          <Button type="button">{words.primary}</Button>
          <Button type="button" variant="secondary">
            {words.secondary}
          </Button>
          <ButtonLink to="#buttons" variant="quiet">
            {words.quiet}
          </ButtonLink>
        </ButtonRow>
        <ButtonRow>
          <Button type="button" aria-disabled>
            {words.busy}
          </Button>
          <Button type="button" wide variant="secondary">
            {words.secondary}
          </Button>
        </ButtonRow>
      </SheetSection>
      <SheetSection id="cards" title={words.cards}>
        <div className="stack">
          <Untouchable>
            <UnitCard unit={unit} />
          </Untouchable>
          <Card id="tags" title={unit.title} titleLevel={3} kicker={unit.sectionTitle}>
            <p>
              <Tag kind="tier" text={t.tiers.core} /> <Tag kind="level" text={t.stages.known} />{" "}
              <Tag kind="note" text={t.noteKinds.misprint} />
            </p>
          </Card>
          <Notice kind="info" title={words.info} titleLevel={3}>
            <p>{t.unit.nothingNew}</p>
          </Notice>
          <Notice kind="warning" title={words.warning} titleLevel={3}>
            <p>{t.keep.finishText}</p>
          </Notice>
          <Notice kind="error" title={words.error} titleLevel={3} live={false}>
            <p>{t.notSaved.busy}</p>
          </Notice>
        </div>
      </SheetSection>
      <SheetSection id="fields" title={words.fields}>
        <div className="stack">
          <Field id="field" name="field" label={t.session.year} mark={t.session.needed} autoComplete="off" />
          <Field id="field-hint" name="hint" label={t.keep.code} hint={t.keep.codeFieldHint} autoComplete="off" />
          <Field
            id="field-error"
            name="error"
            label={t.keep.code}
            error={t.keep.errors.unreadable}
            defaultValue="7K2M"
            autoComplete="off"
          />
        </div>
      </SheetSection>
    </>
  );
}
