import type { UnitProgress } from "~/services/read-progress.server";
import type { SheetEntity, SheetView } from "~/services/read-sheet.server";
import { DateLine } from "./date-line";
import { FactList, type FactCardData } from "./fact-card";
import { MasteryBar } from "./mastery-bar";
import { MisprintList } from "./misprint-list";
import { NumberList } from "./number-list";
import { PageTitle } from "./page-shell";
import { ParagraphList } from "./paragraph-reference";
import { PersonList } from "./person-list";
import { SheetSection } from "./sheet-section";
import { TermList } from "./term-list";
import { StartButtons } from "./unit-card";
import { usePage } from "./use-page";
import { factProps, noteProps, paragraphProps, sourceTexts } from "./view-props";

/** Everything that a unit holds, on one page that can be printed. */
export function StudySheet({ sheet, progress }: { sheet: SheetView; progress: UnitProgress }) {
  const { t } = usePage();
  const texts = sourceTexts(t);
  const facts = sheet.facts.map((fact): FactCardData => ({ ...factProps(fact, t), note: undefined }));
  return (
    <div className="study-sheet">
      <PageTitle title={sheet.title} kicker={sheet.sectionTitle} lead={sheet.introduction} />
      <div className="study-sheet__start">
        <MasteryBar label={t.masteryLabel(sheet.title, progress.counts)} counts={progress.counts} texts={t.stages} />
        <StartButtons unit={progress} />
        <p className="hint">{t.unit.aboutSessions}</p>
      </div>
      <SheetSection id="facts" title={t.unit.facts}>
        <FactList facts={facts} texts={texts} linked />
      </SheetSection>
      {sheet.dates.length > 0 && (
        <SheetSection id="dates" title={t.unit.dates}>
          <DateLine
            entries={sheet.dates.map(({ dateTime, ...date }) => ({ ...date, dateTime: dateTime ?? undefined }))}
            label={t.unit.dateLine}
            texts={texts}
            linked
          />
        </SheetSection>
      )}
      <NamedSection id="people" title={t.unit.people} entries={sheet.people} />
      <NamedSection id="organizations" title={t.unit.organizations} entries={sheet.organizations} />
      <NamedSection id="places" title={t.unit.places} entries={sheet.places} />
      {sheet.terms.length > 0 && (
        <SheetSection id="terms" title={t.unit.terms}>
          <TermList
            terms={sheet.terms.map(({ id, name, definition, gloss, paragraphs }) => ({
              id,
              term: name,
              definition: definition ?? gloss,
              paragraphs,
            }))}
            texts={texts}
            linked
          />
        </SheetSection>
      )}
      {sheet.numbers.length > 0 && (
        <SheetSection id="numbers" title={t.unit.numbers}>
          <NumberList numbers={sheet.numbers} texts={texts} linked />
        </SheetSection>
      )}
      {sheet.notes.length > 0 && (
        <SheetSection id="notes" title={t.unit.notes}>
          <MisprintList
            notes={sheet.notes.map((note) => ({ ...noteProps(note, t), id: note.id, paragraphs: note.paragraphs }))}
            texts={texts}
            linked
          />
        </SheetSection>
      )}
      <SheetSection id="paragraphs" title={t.unit.paragraphs} hint={t.unit.paragraphsHint}>
        <ParagraphList references={sheet.paragraphs.map((paragraph) => paragraphProps(paragraph, t))} texts={texts} />
      </SheetSection>
    </div>
  );
}

function NamedSection({ id, title, entries }: { id: string; title: string; entries: readonly SheetEntity[] }) {
  const { t } = usePage();
  if (entries.length === 0) return null;
  const people = entries.map(({ textbook, years, ...entry }) => ({
    ...entry,
    textbook: textbook ?? undefined,
    years: years ?? undefined,
  }));
  return (
    <SheetSection id={id} title={title}>
      <PersonList people={people} texts={sourceTexts(t)} linked />
    </SheetSection>
  );
}
