import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { hostOf } from "~/http/host.server";
import { requireLang } from "~/http/lang.server";
import { notFound } from "~/http/refusals.server";
import { componentsPage } from "~/i18n/components-page";
import { langOfPath, messagesIn } from "~/i18n/messages";
import { readSamples } from "~/services/read-samples.server";
import { qrMatrix } from "~/services/return-code.server";
import { readTokens } from "~/styles/read-tokens";
import styles from "~/styles/samples.css?url";
import tokensCss from "~/styles/tokens.css?raw";
import { PageTitle } from "~/ui/page-shell";
import { FigureSamples } from "~/ui/samples/figure-samples";
import { PartSamples } from "~/ui/samples/part-samples";
import { QuestionSamples } from "~/ui/samples/question-samples";
import { SourceSamples } from "~/ui/samples/source-samples";
import { TokenSamples } from "~/ui/samples/token-samples";
import { VerdictSamples } from "~/ui/samples/verdict-samples";
import { usePage } from "~/ui/use-page";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const samples = readSamples(hostOf(context).app, requireLang(params));
  if (!samples) throw notFound();
  return { samples, qr: qrMatrix(request.url), tokens: readTokens(tokensCss) };
}

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction = ({ location }) => {
  const lang = langOfPath(location.pathname);
  return [
    { title: `${componentsPage[lang].title} · ${messagesIn(lang).siteName}` },
    { name: "robots", content: "noindex" },
  ];
};

/** Every token and component in its states, to be looked at whenever one of them changes. */
export default function Components() {
  const { samples, qr, tokens } = useLoaderData<typeof loader>();
  const { lang, t } = usePage();
  const words = componentsPage[lang];
  return (
    <>
      <PageTitle title={words.title} lead={words.lead} />
      <TokenSamples tokens={tokens} line="Ễ ẵ ữ 1940" titles={words} />
      <PartSamples unit={samples.unit} t={t} words={words} />
      <QuestionSamples questions={samples.questions} t={t} words={words} />
      <VerdictSamples answers={samples.answers} title={words.verdicts} t={t} />
      <SourceSamples sheet={samples.sheet} t={t} words={words} />
      <FigureSamples samples={samples} qr={qr} title={words.figures} t={t} />
    </>
  );
}
