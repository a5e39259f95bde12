import type { Messages } from "../en";

const decimal = new Intl.NumberFormat("vi");

/** Những lời nhận xét một câu trả lời. */
export const verdict: Messages["verdict"] = {
  outcomes: { right: "Đúng", partly: "Đúng một phần", wrong: "Sai", "dont-know": "Chưa biết" },
  reasons: {
    key: "",
    "also-right": "Câu trả lời của bạn cũng được chấp nhận, bên cạnh đáp án theo chương sách.",
    "other-spelling": "Đúng. Cách viết thông dụng ngày nay ghi ở dưới.",
    slip: "Đúng, chỉ sai sót nhỏ về chính tả; cách viết thông dụng ghi ở dưới.",
    "too-coarse": "Phần đã ghi là đúng, nhưng câu hỏi yêu cầu thời điểm chính xác hơn.",
    printed: "Bản in ghi như vậy, nhưng đó là chỗ in sai; ghi chú cho biết thế nào mới đúng.",
    "within-range": "Con số của bạn nằm trong khoảng, nhưng câu hỏi yêu cầu cả hai đầu của khoảng ấy.",
    incomplete: "Đúng một phần, chưa phải toàn bộ.",
    "other-option": "",
    "other-date": "",
    "other-name": "",
    "unknown-name": "Chương sách không có tên nào như vậy.",
    "other-number": "",
    "several-answers": "Bạn đã ghi nhiều câu trả lời. Dù trong đó có thể có câu đúng, như vậy vẫn không được tính.",
    "other-order": "",
    "other-pairs": "",
    "other-judgements": "",
    "other-detail": "",
    "dont-know": "Không biết thì cứ nói; câu này sẽ sớm quay lại.",
  },
  score: (right, all, score) =>
    `Đúng ${right} trên ${all} ý: ${decimal.format(score)} điểm, tính như đề thi tốt nghiệp trung học phổ thông.`,
  yourAnswer: "Bạn trả lời",
  rightAnswer: "Đáp án",
  alsoRight: "cũng được chấp nhận",
  chosenWas: "Phương án bạn chọn",
  wrote: "Tên bạn đã ghi",
  nameAndGloss: (name, gloss) => `${name}: ${gloss}.`,
  parts: {
    titles: {
      statements: "Từng ý một",
      order: "Các sự kiện theo đúng thứ tự",
      match: "Các cặp",
      mend: "Từng chi tiết",
    },
    right: "Trả lời đúng",
    wrong: "Trả lời sai",
    notAnswered: "Chưa trả lời",
    yours: "Bạn chọn",
    isTrue: "đúng",
    isFalse: "sai",
    place: (place) => `vị trí ${place}`,
    unchanged: "giữ nguyên",
    changed: (correction) => (correction === "" ? "bị thay đổi" : `sửa thành ${correction}`),
  },
  whoSaysSo: "Theo lời",
  where: "Vị trí",
  comesBack: "Sẽ hỏi lại",
  readParagraph: (n) => `Đọc ¶${n} đúng như bản in`,
};

export const voices: Messages["voices"] = { authors: "các tác giả của chương sách", translators: "các dịch giả" };
export const note: Messages["note"] = {
  note: "Về văn bản",
  printed: "Bản in ghi",
  meant: "Nghĩa đúng",
  basis: "Căn cứ",
};
export const noteKinds: Messages["noteKinds"] = {
  misprint: "in sai",
  contradiction: "văn bản tự mâu thuẫn",
  disputed: "còn nghi vấn hoặc tranh cãi",
  spelling: "cách viết tên",
  context: "để hiểu đúng",
  translators: "lời của dịch giả",
};

export const position: Messages["position"] = (n) => (n === 0 ? "chính tiêu đề ấy" : `đoạn thứ ${n}`);
export const inDays: Messages["inDays"] = (days) =>
  days === 0 ? "ngay hôm nay" : days === 1 ? "ngày mai" : `sau ${days} ngày`;
