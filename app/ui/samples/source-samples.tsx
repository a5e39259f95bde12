import type { Messages } from "~/i18n/messages";
import type { componentsPage } from "~/i18n/components-page";
import type { SheetView } from "~/services/read-sheet.server";
import { DateLine } from "../date-line";
import { FactCard, FactList } from "../fact-card";
import { MisprintList } from "../misprint-list";
import { NumberList } from "../number-list";
import { ParagraphList } from "../paragraph-reference";
import { PersonList } from "../person-list";
import { RichText } from "../rich-text";
import { SheetSection } from "../sheet-section";
import { TermList } from "../term-list";
import { factProps, noteProps, paragraphProps, sourceTexts } from "../view-props";
import { Sample } from "./sample-group";

interface SourceSamplesProps {
  sheet: SheetView;
  t: Messages;
  words: (typeof componentsPage)["en"];
}

/** A fact alone and in a list, and all else that a study sheet holds, a few of each. */
export function SourceSamples({ sheet, t, words }: SourceSamplesProps) {
  const texts = sourceTexts(t);
  const [first, ...others] = sheet.facts;
  const noted = others.find(({ note }) => note !== null);
  const listed = [...others.filter((fact) => fact !== noted).slice(0, 2), ...(noted ? [noted] : [])];
  const people = sheet.people.slice(0, 3).map(({ textbook, years, ...entry }) => ({
    ...entry,
    textbook: textbook ?? undefined,
    years: years ?? undefined,
  }));
  return (
    <>
      <SheetSection id="sources" title={words.sources}>
        <div className="samples">
          {first && <FactCard fact={factProps(first, t)} texts={texts} size="prominent" />}
          <FactList facts={listed.map((fact) => ({ ...factProps(fact, t), level: t.stages.known }))} texts={texts} />
          {sheet.paragraphs.slice(0, 1).map(({ number, heading, firstWords }) => (
            <p key={number}>
              <RichText
                content={[
                  { text: heading, mark: "name", lang: "vi" },
                  { text: ": " },
                  { text: firstWords, mark: "quotation", lang: "vi" },
                ]}
              />
            </p>
          ))}
          <ParagraphList references={sheet.paragraphs.slice(0, 3).map((it) => paragraphProps(it, t))} texts={texts} />
        </div>
      </SheetSection>
      <SheetSection id="sheet" title={words.sheet} hint={sheet.title}>
        <div className="samples">
          <Sample name={t.unit.dates}>
            <DateLine
              entries={sheet.dates.map(({ dateTime, ...date }) => ({ ...date, dateTime: dateTime ?? undefined }))}
              label={t.unit.dateLine}
              texts={texts}
            />
          </Sample>
          <Sample name={t.unit.people}>
            <PersonList people={people} texts={texts} linked />
          </Sample>
          <Sample name={t.unit.terms}>
            <TermList
              terms={sheet.terms.slice(0, 3).map(({ name, gloss, definition, ...term }) => ({
                ...term,
                term: name,
                definition: definition ?? gloss,
              }))}
              texts={texts}
            />
          </Sample>
          <Sample name={t.unit.numbers}>
            <NumberList numbers={sheet.numbers.slice(0, 3)} texts={texts} />
          </Sample>
          <Sample name={t.unit.notes}>
            <MisprintList
              notes={sheet.notes
                .slice(0, 2)
                .map((note) => ({ id: note.id, paragraphs: note.paragraphs, ...noteProps(note, t) }))}
              texts={texts}
            />
          </Sample>
        </div>
      </SheetSection>
    </>
  );
}
