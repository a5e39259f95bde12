/** The source and the essay of the fixture's unit. Only tests import this file. */
export const SOURCES = `sources:
  - id: visit
    paragraphs: [2, 3]
    origin: { en: Our summary of ¶2 and ¶3, vi: Bản tóm tắt của chúng tôi theo ¶2 và ¶3 }
    text:
      en: The exile lived in a house with high walls, and few strangers were let in. One of them was a quiet visitor who said that he wrote for a newspaper in Brussels. He came several times, was polite to the guards, and brought an article that he wanted {trotsky} to read. Nobody asked to see his papers. In the late summer he came once more, alone, with a coat over his arm.
      vi: Người lưu vong sống trong một ngôi nhà tường cao và ít khi cho người lạ vào. Trong số đó có một vị khách lặng lẽ, tự nhận viết cho một tờ báo ở Brussels. Ông ta đến nhiều lần, nhã nhặn với lính gác và mang theo một bài viết muốn nhờ {trotsky} đọc. Không ai hỏi giấy tờ. Cuối mùa hè, vị khách lại đến một mình, tay vắt chiếc áo khoác.
    statements:
      - id: a
        fact: killed
        facet: by
        text: { en: "The visitor was {mercader}.", vi: "Vị khách ấy là {mercader}." }
        isTrue: true
        why: { en: "The visitor was {mercader}.", vi: "Vị khách ấy chính là {mercader}." }
      - id: b
        fact: killed
        facet: by
        text: { en: The visitor was a man sent by Mr. Jones., vi: Vị khách ấy do ông Jones cử đến. }
        isTrue: false
        why: { en: "The visitor was {mercader}.", vi: "Vị khách ấy chính là {mercader}." }
      - id: c
        fact: killed
        facet: date
        text: { en: The last visit was in August 1940., vi: Lần cuối cùng là vào tháng 8 năm 1940. }
        isTrue: true
        why: { en: It was on 20 August 1940., vi: Đó là ngày 20 tháng 8 năm 1940. }
      - id: d
        fact: killed
        facet: date
        text: { en: The last visit was in May 1940., vi: Lần cuối cùng là vào tháng 5 năm 1940. }
        isTrue: false
        why: { en: It was on 20 August 1940., vi: Đó là ngày 20 tháng 8 năm 1940. }
      - id: e
        fact: posing
        facet: cover
        text: { en: The visitor posed as a journalist., vi: Vị khách ấy giả làm nhà báo. }
        isTrue: true
        why: { en: He posed as a Belgian journalist., vi: Vị khách giả làm nhà báo người Bỉ. }
      - id: f
        fact: posing
        facet: cover
        text: { en: The visitor posed as a sailor., vi: Vị khách ấy giả làm thủy thủ. }
        isTrue: false
        why: { en: He posed as a Belgian journalist., vi: Vị khách giả làm nhà báo người Bỉ. }
essays:
  - id: comment
    kind: source-comment
    source: visit
    paragraphs: [2]
    level: understand
    prompt: { en: "Explain how {mercader} came close to {trotsky}.", vi: "Giải thích cách {mercader} tiếp cận {trotsky}." }
    minutes: 15
    guide:
      - { points: 0.5, expected: { en: He hid who he was., vi: Người ấy giấu thân phận. }, facts: [posing] }
      - { points: 0.5, expected: { en: He won trust slowly., vi: Người ấy tạo lòng tin dần dần. }, facts: [killed, posing] }
`;
