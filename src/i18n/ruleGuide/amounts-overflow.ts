import { defineGuide } from "./definitions";

export const amountsOverflow = defineGuide({
  id: "amounts-overflow",
  vi: {
    what: "Số tiền trong tệp lớn quá mức có thể có của một đơn vị (trên một triệu tỷ đồng).",
    why: "Gần như chắc chắn là sai đơn vị tính, ví dụ nhập bằng đồng vào bảng triệu đồng. Cộng vào sẽ hỏng tổng của cả tỉnh.",
    document: "Luật Kế toán 88/2015/QH13, Điều 10: đơn vị tiền tệ là Đồng Việt Nam.",
    mend: [
      "Kiểm tra dòng Đơn vị tính của trang được nêu.",
      "Sửa đơn vị hoặc nhập lại số, kiểm tra, niêm phong và gửi lại.",
    ],
    bad: "J18 của Sở Tài chính nhập bằng đồng trong bảng tính bằng triệu đồng.",
    good: "J18 nhập bằng triệu đồng.",
  },
  en: {
    what: "Amounts in the file are past what any agency can have (over 10^15 đồng).",
    why: "Almost certainly a wrong unit, such as đồng typed into a table of triệu đồng. Counted, it would spoil the total of the province.",
    document: "Law on Accounting 88/2015/QH13, article 10: the currency is the Vietnamese đồng.",
    mend: [
      "Check the unit line of the sheet that is named.",
      "Correct the unit or the figures, check, seal and send again.",
    ],
    bad: "J18 of Sở Tài chính was typed in đồng in a table of triệu đồng.",
    good: "J18 is in triệu đồng.",
  },
  example: {
    kind: "files",
    good: [
      { name: "so-y-te.xlsx", agency: { code: "SYT", name: "Sở Y tế" } },
      { name: "so-tai-chinh.xlsx", agency: { code: "STC", name: "Sở Tài chính" } },
    ],
    bad: [
      { name: "so-y-te.xlsx", agency: { code: "SYT", name: "Sở Y tế" } },
      {
        name: "so-tai-chinh.xlsx",
        agency: { code: "STC", name: "Sở Tài chính" },
        cells: { J18: 1500000000 },
        sealedAt: null,
      },
    ],
    at: "so-tai-chinh.xlsx",
    says: { problem: { kind: "amounts-overflow", sheet: "QN-B2", limit: 1000000000000000 } },
  },
});
