import { Form } from "@remix-run/react";
import type { Messages } from "~/i18n/messages";
import type { componentsPage } from "~/i18n/components-page";
import type { QuestionView } from "~/services/question-view.server";
import { AskedQuestion } from "../asked-question";
import { SheetSection } from "../sheet-section";
import { Sample } from "./sample-group";

interface QuestionSamplesProps {
  questions: readonly QuestionView[];
  t: Messages;
  words: (typeof componentsPage)["en"];
}

/** Each kind of question, fresh and after a refusal. Their forms ask for this page again and save nothing. */
export function QuestionSamples({ questions, t, words }: QuestionSamplesProps) {
  return (
    <SheetSection id="questions" title={words.questions}>
      <div className="samples">
        {questions.flatMap((question) =>
          ([undefined, t.ungradable.empty] as const).map((error) => {
            const state = error === undefined ? "asked" : "refused";
            return (
              <Sample key={`${question.kind}-${state}`} name={words[state](question.kind)}>
                <Form method="get" preventScrollReset>
                  <AskedQuestion
                    id={`${question.kind}-${state}`}
                    stemLevel={4}
                    question={question}
                    typed={{}}
                    error={error}
                    busy={false}
                    t={t}
                  />
                </Form>
              </Sample>
            );
          }),
        )}
      </div>
    </SheetSection>
  );
}
