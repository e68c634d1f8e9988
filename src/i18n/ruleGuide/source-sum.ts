import { defineGuide } from "./definitions";

export const sourceSum = defineGuide({
  id: "source-sum",
  vi: {
    what: "Ở biểu chia cột theo nguồn, tổng số khác với cộng các cột nguồn.",
    why: "Tiền không thuộc nguồn nào thì không ai bố trí; tiền thừa ở nguồn là bố trí hai lần.",
    document:
      "Thông báo 624/TB-VPCP ngày 16/11/2025, mục 6.b: chi tiết nguồn vốn đầu tư, chi thường xuyên",
    mend: [
      "Cộng lại các cột nguồn của dòng.",
      "Tổng là công thức của biểu: bấm “Đề xuất” đặt lại, rồi sửa cột nguồn cho đúng.",
    ],
    bad: "Tổng số gõ tay 3.500, các cột nguồn cộng lại 3.000.",
    good: "Tổng số là công thức, bằng 3.000.",
  },
  en: {
    what: "In a form with a column for each source the total differs from the sum of the source columns.",
    why: "Money of no source is given by nobody; too much in the sources is given twice.",
    document:
      "Notice 624/TB-VPCP of 16 November 2025, 6.b: details by investment and recurrent money",
    mend: [
      "Add the source columns of the row.",
      "The total is a formula of the form: take the suggestion, then mend the source columns.",
    ],
    bad: "The total was typed as 3,500, the sources add up to 3,000.",
    good: "The total is a formula: 3,000.",
  },
  example: {
    kind: "form",
    pack: "cds-2027",
    forms: ["B02"],
    tasks: {
      B02: [
        {
          group: "ha-tang",
          cells: {
            task: "Xây dựng trung tâm dữ liệu tỉnh",
            agencies: "Sở Khoa học và Công nghệ",
            period: "2026-2028",
            total: 9000,
            allocated: 2000,
            "tinh-dt": 3000,
            basis: "Quyết định số 512/QĐ-UBND ngày 12/3/2026",
          },
        },
      ],
    },
    bad: { cells: { I17: 3500, A37: "Bằng chữ: Ba tỷ, năm trăm triệu đồng" } },
    at: "I17",
    show: { columns: "B I L M", rows: "11 16-17" },
  },
});
