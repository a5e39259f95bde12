import type { Request, Response } from "express";

type Language = "vi" | "en";

interface Sentence {
  readonly title: string;
  readonly text: string;
}

/** What the host says when it answers in place of the site, before or after it. */
const REFUSALS = {
  badAddress: {
    vi: { title: "Địa chỉ không hợp lệ", text: "Hãy kiểm tra lại địa chỉ hoặc bắt đầu từ trang chủ." },
    en: { title: "This address is not valid", text: "Check the address, or start from the home page." },
  },
  badMethod: {
    vi: { title: "Yêu cầu không được hỗ trợ", text: "Máy chủ chỉ nhận các yêu cầu GET, HEAD và POST." },
    en: { title: "This request is not supported", text: "The server takes GET, HEAD and POST requests only." },
  },
  foreignOrigin: {
    vi: {
      title: "Biểu mẫu không được chấp nhận",
      text: "Biểu mẫu này không được gửi từ trang web này nên chưa có gì được ghi lại. Hãy mở lại trang tại đây rồi gửi lại.",
    },
    en: {
      title: "This form was not accepted",
      text: "It was not sent from this site, so nothing was recorded. Open the page here again, then send it once more.",
    },
  },
  badContentType: {
    vi: {
      title: "Dữ liệu không đúng định dạng",
      text: "Máy chủ chỉ nhận dữ liệu biểu mẫu (application/x-www-form-urlencoded hoặc multipart/form-data). Chưa có gì được ghi lại.",
    },
    en: {
      title: "This is not a form",
      text: "The server takes forms only (application/x-www-form-urlencoded or multipart/form-data). Nothing was recorded.",
    },
  },
  tooLarge: {
    vi: {
      title: "Nội dung quá lớn",
      text: "Nội dung gửi lên vượt quá giới hạn 64 kB nên chưa được ghi lại. Hãy rút ngắn rồi gửi lại.",
    },
    en: {
      title: "This is too large",
      text: "What was sent is over the limit of 64 kB, so nothing was recorded. Shorten it and send it again.",
    },
  },
  tooMany: {
    vi: {
      title: "Gửi quá nhiều lần",
      text: "Mạng của bạn đã gửi quá nhiều biểu mẫu trong một thời gian ngắn nên lần gửi này chưa được ghi lại. Hãy đợi {seconds} giây rồi gửi lại.",
    },
    en: {
      title: "Too many forms",
      text: "Your network has sent too many forms in a short time, so this one was not recorded. Wait for {seconds} s, then send it again.",
    },
  },
  notFound: {
    vi: { title: "Không tìm thấy", text: "Không có gì ở địa chỉ này." },
    en: { title: "Not found", text: "There is nothing at this address." },
  },
  serverError: {
    vi: {
      title: "Máy chủ gặp sự cố",
      text: "Hãy thử lại. Nếu vẫn gặp lỗi, hãy báo mã số {requestId} cho người quản trị trang web.",
    },
    en: {
      title: "Something went wrong on the server",
      text: "Try again. If it happens again, give the number {requestId} to whoever runs this site.",
    },
  },
} satisfies Record<string, Record<Language, Sentence>>;

export type Refusal = keyof typeof REFUSALS;

/**
 * Answers in place of the site: a sentence in the person's language, as a page for those who read HTML and as plain
 * text for the rest. `values` fill the sentence's placeholders; they must not come from the request.
 */
export function refuse(
  request: Request,
  response: Response,
  status: number,
  refusal: Refusal,
  values: Readonly<Record<string, string | number>> = {},
): void {
  const language = languageOf(request);
  const { title, text: template } = REFUSALS[refusal][language];
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
  response.status(status).set("Cache-Control", "no-store").set("Content-Language", language).vary("Accept");
  response.vary("Accept-Language");
  if (/\btext\/html\b/i.test(request.headers.accept ?? "")) {
    response.type("html").send(page(language, title, text));
  } else {
    response.type("text/plain").send(`${title}. ${text}\n`);
  }
}

/** The path's language, or else the one that the browser prefers, or else Vietnamese. */
function languageOf(request: Request): Language {
  const [, fromPath] = /^\/(vi|en)(?:[/.?]|$)/.exec(request.originalUrl) ?? [];
  return (fromPath ?? (request.acceptsLanguages(["vi", "en"]) || "vi")) as Language;
}

function page(language: Language, title: string, text: string): string {
  const home = language === "vi" ? "Về trang chủ" : "Go to the home page";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Ôn Sử</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="/${language}">${home}</a></p>
</main>
</body>
</html>
`;
}
