import type { Messages } from "./en";
import { notSaved, session, ungradable } from "./vi/question";
import { inDays, note, noteKinds, position, verdict, voices } from "./vi/verdict";

/** Mọi lời trên các trang, bằng tiếng Việt. */
export const vi: Messages = {
  siteName: "Ôn Sử",
  siteTagline: "Học và nhớ lâu chương “Quốc tế Cộng sản hành động”",
  skipToContent: "Chuyển đến nội dung",
  mainNavigation: "Điều hướng chính",
  otherLanguage: "English",
  nav: { home: "Trang chủ", progress: "Tiến độ", keep: "Lưu tiến độ" },
  footer:
    "Dữ kiện lấy từ chương “Quốc tế Cộng sản hành động” trong Sách đen về chủ nghĩa cộng sản (1997), bản dịch tiếng Việt của Fossion René và Trần Hữu Sơn. Mỗi câu hỏi đều ghi rõ đoạn văn (¶) làm căn cứ.",
  components: "Bộ phận giao diện",

  home: {
    title: "Học từng bài, nhớ\u00a0lâu cả\u00a0chương",
    lead: "Mỗi bài học ngắn gọn; câu hỏi quay lại đúng lúc bạn sắp quên; dữ kiện nào cũng ghi rõ đoạn văn làm căn cứ. Không cần tài khoản.",
    next: "Bắt đầu từ đây",
    chapter: "Toàn chương trong một hình",
    chapterHint:
      "Các phần của bản in xếp từ trên xuống, mỗi phần kèm một vạch cho biết độ dài; thời gian đi từ trái sang phải, mỗi chấm là một sự kiện có ngày tháng. Chấm đặc là sự kiện cốt lõi, chấm rỗng là sự kiện bổ sung.",
    events: (count, years) =>
      years === null
        ? "Chưa có sự kiện nào ghi ngày tháng."
        : `${count} sự kiện có ngày tháng, ${years.first === years.last ? `năm ${years.first}` : `từ năm ${years.first} đến năm ${years.last}`}.`,
    before: (year) => `trước ${year}`,
    from: (year) => `từ ${year} về sau`,
    facts: (count) => `${count} dữ kiện`,
    due: (count) => `${count} dữ kiện cần ôn hôm nay`,
    today: "Hôm nay",
    nothingDue: "Hôm nay chưa có gì phải ôn. Bạn có thể học dữ kiện mới hoặc tự kiểm tra.",
    moreUnits: "Những phần chưa có đường dẫn đang được biên soạn; bài học của các phần ấy sẽ lần lượt xuất hiện ở đây.",
  },
  unit: {
    learn: "Học dữ kiện mới",
    quiz: "Tự kiểm tra",
    continueLearn: "Học tiếp",
    continueQuiz: "Làm tiếp bài kiểm tra",
    sheet: "Mở đề cương",
    nothingNew: "Bạn đã học hết dữ kiện của bài này. Hãy tự kiểm tra để nhớ lâu.",
    facts: "Các dữ kiện",
    dates: "Mốc thời gian",
    people: "Nhân vật",
    organizations: "Tổ chức",
    places: "Địa danh",
    terms: "Thuật ngữ",
    numbers: "Con số",
    notes: "Những chỗ in sai hoặc còn nghi vấn trong văn bản",
    paragraphs: "Cách tìm các đoạn văn",
    paragraphsHint: "Bản in của chương không đánh số đoạn; hãy tìm theo tiêu đề và những chữ đầu.",
    dateLine: "Các mốc thời gian của bài, theo thứ tự",
    aboutSessions: "Mỗi lượt học giới thiệu sáu dữ kiện, chia thành từng nhóm nhỏ, rồi hỏi lại từng dữ kiện.",
  },
  tiers: { core: "cốt lõi", standard: "cơ bản", detail: "chi tiết" },
  stages: { new: "chưa học", learning: "đang học", known: "đã thuộc" },
  masteryLabel: (title, counts) =>
    `${title}: ${counts.known} đã thuộc, ${counts.learning} đang học, ${counts.new} chưa học`,

  session,
  verdict,
  voices,
  note,
  noteKinds,
  paragraph: "đoạn",
  position,
  inDays,

  ungradable,
  notSaved,
  outOfDate: "Trang vừa rồi đã cũ. Đây là câu hỏi hiện tại, xin trả lời lại.",

  summary: {
    title: "Kết quả",
    right: "Đúng ngay lần đầu",
    of: (right, all) => `${right} trên ${all}`,
    missed: "Chưa đúng ở lần đầu",
    learned: "Đúng ngay lần đầu",
    mixedUp: (names) => `Nhầm với: ${names}`,
    comesBack: (when) => `Sẽ hỏi lại ${when}.`,
    none: "Lượt này chưa có câu nào được trả lời.",
    goOn: "Làm tiếp",
    again: "Kiểm tra lượt nữa",
    toUnit: "Về trang bài học",
  },
  progress: {
    title: "Tiến độ của bạn",
    none: "Trình duyệt này chưa có tiến độ nào. Hãy bắt đầu một bài, hoặc mở tiến độ bằng mã khôi phục.",
    answers: "Số câu đã trả lời",
    due: "Dữ kiện cần ôn hôm nay",
    expected: "Khả năng nhớ lúc này",
    percent: (share) => `${Math.round(share * 100)}%`,
    caption: (title) => `Các dữ kiện của bài “${title}”`,
    columns: { fact: "Dữ kiện", stage: "Mức độ", recall: "Khả năng nhớ", next: "Hỏi lại" },
    notYet: "chưa hỏi",
    expectedHint: "dữ kiện cốt lõi có trọng số cao nhất",
  },
  keep: {
    title: "Lưu tiến độ của bạn",
    lead: "Tiến độ gắn với trình duyệt này, không cần tài khoản. Mã khôi phục giúp bạn mở tiến độ ở trình duyệt khác.",
    issueTitle: "Lấy mã khôi phục",
    issueText: "Hãy chép lại hoặc chụp ảnh. Ai có mã đều mở được tiến độ của bạn. Các mã cũ vẫn dùng được.",
    issue: "Tạo mã khôi phục",
    yourCode: "Mã khôi phục của bạn",
    codeHint:
      "Mã chỉ hiện lần này. Ở trình duyệt kia, mở “Lưu tiến độ” rồi nhập mã; không phân biệt chữ hoa, chữ thường.",
    qr: "Mã QR của địa chỉ mở tiến độ",
    nothingYet: "Chưa có gì để lưu: trước hết hãy bắt đầu một bài.",
    openTitle: "Mở tiến độ ở đây",
    code: "Mã khôi phục",
    codeFieldHint: "Mười sáu chữ cái và chữ số, chẳng hạn 7K2M\u20119QXT\u20114D8F\u20113HWB",
    open: "Mở tiến độ",
    ownTitle: "Trình duyệt này đã có tiến độ riêng",
    ownText: (answers) => `Bạn đã trả lời ${answers} câu ở đây. Có gộp vào tiến độ bạn sắp mở không?`,
    merge: "Gộp lại (không mất gì)",
    leave: "Không gộp (ở đây chỉ hiện tiến độ kia)",
    opened: "Tiến độ của bạn đã mở trong trình duyệt này.",
    errors: {
      unreadable: "Mã khôi phục gồm mười sáu chữ cái và chữ số. Hãy kiểm tra và nhập lại.",
      unknown: "Không có tiến độ nào ứng với mã này. Hãy kiểm tra từng ký tự; 0 và O, 1 và I được coi như nhau.",
      "already-open": "Mã này thuộc về chính tiến độ đang mở ở đây.",
      "not-saved": "Máy chủ chưa lưu được. Xin thử lại.",
    },
    finishTitle: "Kết thúc trên máy này",
    finishText:
      "Dành cho máy dùng chung: trình duyệt sẽ không ghi nhớ bạn nữa. Hãy lấy mã khôi phục trước, nếu không sẽ không mở lại được tiến độ này.",
    finish: "Thôi ghi nhớ tôi trên máy này",
    finished: "Trình duyệt này không còn ghi nhớ bạn.",
  },
  errors: {
    title: "Chưa thực hiện được",
    notFoundTitle: "Không có gì ở đây",
    notFound: "Trang này không tồn tại, hoặc thuộc về một tiến độ không được mở trong trình duyệt này.",
    badRequest:
      "Máy chủ không hiểu yêu cầu này. Hãy quay lại, tải lại trang rồi thử lần nữa; những gì đã lưu vẫn còn nguyên.",
    notAllowed: "Không thể dùng địa chỉ này theo cách đó. Hãy quay lại và dùng các nút trên trang.",
    server: "Có lỗi từ phía chúng tôi. Những gì đã lưu vẫn còn nguyên. Xin thử lại sau giây lát.",
    report: "Nếu vẫn lỗi, xin báo mã số này:",
    unreachable:
      "Không kết nối được với máy chủ, hoặc máy chủ trả lời bất thường. Những gì đã lưu vẫn còn nguyên. Hãy kiểm tra mạng rồi tải lại trang.",
    home: "Về trang chủ",
  },
};
