import { Form } from "@remix-run/react";
import { Button, ButtonRow } from "./button";
import { Field } from "./field";
import { Notice } from "./notice";
import { PageTitle } from "./page-shell";
import { QrCode } from "./qr-code";
import { ReturnCode } from "./return-code";
import { SheetSection } from "./sheet-section";
import { usePage } from "./use-page";

type Result =
  | { readonly done: "issued"; readonly code: string; readonly qr: boolean[][] }
  | { readonly done: "has-own-progress"; readonly code: string; readonly answers: number }
  | { readonly done: "unreadable" | "unknown" | "already-open"; readonly code: string }
  | { readonly done: "not-saved"; readonly code?: string }
  | { readonly done: "opened" | "finished" };

interface KeepProgressProps {
  hasProgress: boolean;
  /** From the address of a QR code. */
  code: string;
  result: Result | null;
}

/** Take a return code, open progress with one, or be forgotten on a shared computer. */
export function KeepProgress({ hasProgress, code, result }: KeepProgressProps) {
  const { t } = usePage();
  return (
    <>
      <PageTitle title={t.keep.title} lead={t.keep.lead} />
      {(result?.done === "opened" || result?.done === "finished") && (
        <Notice kind="info" live>
          <p>{t.keep[result.done]}</p>
        </Notice>
      )}
      {result?.done === "has-own-progress" && <OwnProgress code={result.code} answers={result.answers} />}
      <SheetSection id="issue" title={t.keep.issueTitle} hint={hasProgress ? t.keep.issueText : t.keep.nothingYet}>
        {result?.done === "issued" && (
          <div role="status">
            <ReturnCode id="code" label={t.keep.yourCode} groups={result.code.split("-")} hint={t.keep.codeHint} />
            <QrCode matrix={result.qr} label={t.keep.qr} />
          </div>
        )}
        {hasProgress && (
          <Form method="post">
            <Button name="intent" value="issue" variant={result?.done === "issued" ? "secondary" : "primary"}>
              {t.keep.issue}
            </Button>
          </Form>
        )}
      </SheetSection>
      <OpenForm code={code} result={result} />
      {hasProgress && (
        <SheetSection id="finish" title={t.keep.finishTitle} hint={t.keep.finishText}>
          <Form method="post">
            <Button name="intent" value="finish" variant="secondary">
              {t.keep.finish}
            </Button>
          </Form>
        </SheetSection>
      )}
    </>
  );
}

function OpenForm({ code, result }: { code: string; result: Result | null }) {
  const { t } = usePage();
  const typed = result && "code" in result && result.done !== "issued" ? result.code : undefined;
  const error =
    result && result.done in t.keep.errors ? t.keep.errors[result.done as keyof typeof t.keep.errors] : undefined;
  return (
    <SheetSection id="open" title={t.keep.openTitle}>
      <Form method="post">
        <Field
          id="return-code"
          name="code"
          label={t.keep.code}
          hint={t.keep.codeFieldHint}
          error={error}
          defaultValue={typed ?? code}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <ButtonRow>
          <Button name="intent" value="open">
            {t.keep.open}
          </Button>
        </ButtonRow>
      </Form>
    </SheetSection>
  );
}

function OwnProgress({ code, answers }: { code: string; answers: number }) {
  const { t } = usePage();
  return (
    <Notice kind="warning" title={t.keep.ownTitle} live>
      <p>{t.keep.ownText(answers)}</p>
      <Form method="post">
        <input type="hidden" name="intent" value="open" />
        <input type="hidden" name="code" value={code} />
        <ButtonRow>
          <Button name="own" value="merge">
            {t.keep.merge}
          </Button>
          <Button name="own" value="leave" variant="secondary">
            {t.keep.leave}
          </Button>
        </ButtonRow>
      </Form>
    </Notice>
  );
}
