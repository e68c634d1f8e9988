import { defineGuide } from "./definitions";

export const nameYearPast = defineGuide({
  id: "name-year-past",
  vi: {
    what: "Tên nhiệm vụ ghi một năm đã hết trước mọi năm có tiền ở dòng đó, hoặc ghi giai đoạn mà thời gian thực hiện vượt ra ngoài.",
    why: "File năm trước được lưu lại làm file năm nay mà tên chưa sửa: người đọc không biết tiền là của năm nào. Quy tắc này ngoài danh mục ban đầu.",
    document: null,
    mend: [
      "Nếu là việc của năm nay, sửa năm trong tên.",
      "Nếu chi tiếp cho việc của năm trước, ghi rõ: chuyển tiếp, quyết toán, thanh toán.",
    ],
    bad: "“Thuê đường truyền chuyên dùng năm 2026”, nhu cầu năm 2027 là 90, trước đó chưa bố trí.",
    good: "“Thuê đường truyền chuyên dùng năm 2027”.",
  },
  en: {
    what: "A task's name states a year that was over before any year with money in its row, or a stage that its time goes beyond.",
    why: "Last year's file was saved as this year's and the name was left: nobody knows which year is paid. This rule is beyond the founding catalogue.",
    document: null,
    mend: [
      "When it is work of this year, mend the year in the name.",
      "When work of last year is still being paid, say so: carried over, settlement, payment.",
    ],
    bad: "“Thuê đường truyền chuyên dùng năm 2026” needs 90 in 2027 and was given nothing before.",
    good: "“Thuê đường truyền chuyên dùng năm 2027”.",
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
            task: "Thuê đường truyền chuyên dùng năm 2027",
            agencies: "Sở Khoa học và Công nghệ",
            period: "2027",
            total: 90,
            "tinh-tx": 90,
            basis: "Quyết định số 512/QĐ-UBND ngày 12/3/2026",
          },
        },
      ],
    },
    bad: { cells: { B17: "Thuê đường truyền chuyên dùng năm 2026" } },
    at: "B17",
    show: { columns: "B F G I", rows: "9 16-17" },
  },
});
