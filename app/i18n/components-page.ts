import type { Lang } from "~/domain/facts/text";

const en = {
  title: "Components",
  lead: "Every colour, size and part that the pages are made of, with facts of the chapter. Nothing here is saved.",
  colours: "Colours",
  type: "Type",
  spaces: "Spaces",
  buttons: "Buttons and links",
  primary: "The one thing to do",
  secondary: "Another thing to do",
  quiet: "A way aside",
  busy: "While an answer is on its way",
  cards: "Cards, notices and tags",
  info: "For your information",
  warning: "To be decided",
  error: "What went wrong",
  fields: "Fields",
  questions: "Questions",
  asked: (kind: string) => `${kind}: not answered`,
  refused: (kind: string) => `${kind}: refused`,
  verdicts: "Verdicts",
  sources: "Facts, notes and sources",
  sheet: "Lists of the study sheet",
  figures: "Figures",
};

const vi: typeof en = {
  title: "Bộ phận giao diện",
  lead: "Mọi màu, cỡ chữ và bộ phận tạo nên các trang, minh họa bằng dữ kiện của chương. Ở đây không có gì được lưu lại.",
  colours: "Màu",
  type: "Cỡ chữ",
  spaces: "Khoảng cách",
  buttons: "Nút và đường dẫn",
  primary: "Việc chính",
  secondary: "Việc khác",
  quiet: "Lối rẽ",
  busy: "Khi câu trả lời đang được gửi",
  cards: "Thẻ, thông báo và nhãn",
  info: "Điều nên biết",
  warning: "Điều cần quyết định",
  error: "Điều chưa thực hiện được",
  fields: "Ô nhập",
  questions: "Câu hỏi",
  asked: (kind) => `${kind}: chưa trả lời`,
  refused: (kind) => `${kind}: chưa nhận được`,
  verdicts: "Kết quả chấm",
  sources: "Dữ kiện, ghi chú và nguồn",
  sheet: "Các danh sách của đề cương",
  figures: "Số liệu",
};

/** What the page of components says; apart from the other texts, so that no other page carries it. */
export const componentsPage: Readonly<Record<Lang, typeof en>> = { en, vi };
