import { defineGuide } from "./definitions";

export const nonStateCounted = defineGuide({
  id: "non-state-counted",
  vi: {
    what: "Tiền của doanh nghiệp, xã hội hóa được cộng vào tổng vốn nhà nước; hoặc ngược lại, vốn nhà nước nằm trong nhóm của doanh nghiệp nên không được tính.",
    why: "Tổng nhu cầu ngân sách bị đội lên bằng số tiền ngân sách không phải chi.",
    document:
      "Kế hoạch 4627/KH-UBND ngày 29/12/2023 (Kon Tum), mục V.2: nhiệm vụ của doanh nghiệp để riêng.",
    mend: [
      "Trừ cột Doanh nghiệp, xã hội hóa ra khỏi tổng số của dòng.",
      "Nhiệm vụ do doanh nghiệp đầu tư thì chuyển xuống nhóm riêng ở cuối biểu.",
      "Dòng Tổng cộng chỉ cộng các nhóm vốn nhà nước.",
    ],
    bad: "Tổng số của dòng gồm cả cột doanh nghiệp.",
    good: "Tổng số chỉ gồm các nguồn ngân sách.",
  },
  en: {
    what: "Money of enterprises and people is added to the state's total; or the other way round, state money stands in the group of enterprises, where no total counts it.",
    why: "The budget asked for grows by money that the budget does not pay.",
    document:
      "Plan 4627/KH-UBND of 29 December 2023 (Kon Tum), V.2: tasks of enterprises are listed apart.",
    mend: [
      "Take the column of enterprises out of the row's total.",
      "Move tasks that enterprises pay for to the group of their own at the end.",
      "Let the grand total add the groups of state money only.",
    ],
    bad: "The total of the row includes the column of enterprises.",
    good: "The total has the budget's sources only.",
  },
  example: {
    kind: "form",
    pack: "cds-2027",
    forms: ["B02"],
    tasks: {
      B02: [
        {
          group: "chinh-quyen",
          cells: {
            ...{ task: "Nâng cấp hệ thống một cửa điện tử", agencies: "Sở Y tế", period: "2027" },
            ...{ total: 570, "tinh-tx": 500, other: 70, basis: "Quyết định số 2458/QĐ-UBND" },
          },
        },
      ],
    },
    asOf: "2026-11-20",
    bad: { cells: { I23: 570, A37: null } },
    at: "I23",
    show: { columns: "B I M R", rows: "11-12 22-23" },
    // The row's total is no sum of its sources either.
    also: ["source-sum"],
  },
});
