import { defineGuide, type ExampleFile } from "./definitions";

const USUAL: readonly ExampleFile[] = ["a", "b", "c", "d", "e", "g"].map((letter) => ({
  name: `so-${letter}.xlsx`,
  agency: { code: letter.toUpperCase(), name: `Sở ${letter.toUpperCase()}` },
}));
const AGENCY = { code: "H", name: "Sở H" };

export const unitOutlier = defineGuide({
  id: "unit-outlier",
  vi: {
    what: "Mọi số tiền của một đơn vị lớn gấp hoặc chỉ bằng một phần nghìn (một phần triệu) số tiền thường thấy của các đơn vị khác.",
    why: "Nhập đồng vào biểu ghi triệu đồng, hay ngược lại, làm sai cả tổng của tỉnh. So với ít nhất năm đơn vị khác, mỗi đơn vị ít nhất ba nhiệm vụ.",
    document: null,
    mend: [
      "Hỏi đơn vị số tiền của một nhiệm vụ cụ thể theo đơn vị đồng.",
      "Nếu sai đơn vị tính, đề nghị đơn vị sửa dòng “Đơn vị tính” hoặc nhập lại số, niêm phong và gửi lại.",
    ],
    bad: "Sở H nhập nghìn đồng vào biểu ghi triệu đồng.",
    good: "Sở H đã nhập lại theo triệu đồng.",
  },
  en: {
    what: "All amounts of an agency are a thousand (or a million) times, or a thousandth of, what is usual among the other agencies.",
    why: "Đồng typed into a form in million đồng, or the other way round, spoils the total of the province. At least five other agencies are compared, each with three tasks or more.",
    document: null,
    mend: [
      "Ask the agency for the amount of one task in đồng.",
      "If the unit is wrong, have the unit line or the figures mended, sealed and sent again.",
    ],
    bad: "Sở H typed thousand đồng into a form in million đồng.",
    good: "Sở H typed million đồng.",
  },
  example: {
    kind: "files",
    good: [...USUAL, { name: "so-h.xlsx", agency: AGENCY }],
    bad: [
      ...USUAL,
      {
        name: "so-h.xlsx",
        agency: AGENCY,
        cells: {
          ...{ I17: 100000, J17: 400500, J18: 1000000, J28: 700000, J29: 500000, J30: 200000 },
        },
      },
    ],
    at: "so-h.xlsx",
    says: { messageId: "large", data: { agency: "Sở H", factor: 1000 } },
  },
});
