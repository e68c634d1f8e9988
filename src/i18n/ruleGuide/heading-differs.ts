import { defineGuide } from "./definitions";

const letterOf = (number: string) =>
  `(Kèm theo văn bản số ${number}/SYT-KHTC ngày 06 tháng 7 năm 2018 của Sở Y tế)`;

export const headingDiffers = defineGuide({
  id: "heading-differs",
  vi: {
    what: "Số, ngày văn bản kèm theo, ngày và nơi ký, họ tên, chức danh người ký hoặc tên cơ quan trên một trang khác với các trang khác của cùng cơ quan; biểu ký trước ngày của văn bản kèm theo. Chỗ còn chấm thì không so; báo cáo theo kỳ không so với biểu kế hoạch; người ký chỉ so giữa các trang ký cùng ngày, cùng chức danh.",
    why: "Trang khác thường là trang chép từ tệp cũ, hoặc gõ nhầm. Quy tắc này ngoài danh mục ban đầu.",
    document: null,
    mend: [
      "Xem lại đầu biểu, phần ký rồi ghi thống nhất trên các trang.",
      "Nếu cả trang chép từ tệp năm trước thì kiểm tra cả số liệu trong bảng.",
      "Nếu đúng là khác nhau thì giải trình.",
    ],
    bad: "QN-B2 kèm theo văn bản số 1465/SYT-KHTC, hai biểu kia số 1456/SYT-KHTC.",
    good: "Ba biểu cùng ghi số 1456/SYT-KHTC.",
  },
  en: {
    what: "Number or day of the covering letter, day or place of signing, name or title of the signer, or the agency's name on one sheet are other than on the agency's other sheets; or a form is signed before the day of its letter. Dots say nothing; reports of a period are not compared with plans; signers are compared only where day and office are the same.",
    why: "The odd sheet is mostly one copied from an old file, or a slip of the pen. This rule is beyond the founding catalogue.",
    document: null,
    mend: [
      "Check heading and signature and write the same on all sheets.",
      "Where the sheet was copied from last year's file, check its figures too.",
      "Where they do differ, explain it.",
    ],
    bad: "QN-B2 comes with letter 1465/SYT-KHTC, the other two forms with 1456/SYT-KHTC.",
    good: "All three state 1456/SYT-KHTC.",
  },
  example: {
    kind: "form",
    forms: ["QN-B2", "QN-B1", "QN-B5"],
    both: { "QN-B1!A6": letterOf("1456"), "QN-B5!A6": letterOf("1456") },
    good: { cells: { A6: letterOf("1456") } },
    bad: { cells: { A6: letterOf("1465") } },
    at: "A6",
    show: { columns: "A B", rows: "6 9-10 16-17" },
  },
});
