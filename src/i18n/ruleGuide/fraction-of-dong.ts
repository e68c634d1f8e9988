import { defineGuide } from "./definitions";

export const fractionOfDong = defineGuide({
  id: "fraction-of-dong",
  vi: {
    what: "Số tiền nhỏ hơn một đồng sau khi đổi ra đơn vị của bảng.",
    why: "Không có số tiền dưới một đồng: thường là nhập nhầm đơn vị hoặc thừa chữ số sau dấu phẩy.",
    document: "Luật Kế toán 88/2015/QH13, Điều 10: đơn vị tiền tệ là Đồng Việt Nam.",
    mend: ["Kiểm tra đơn vị tính của bảng.", "Đơn vị đúng rồi thì bấm “Sửa” để làm tròn đến đồng."],
    bad: "D17 là 150,1234567 triệu đồng, tức lẻ 0,7 đồng.",
    good: "D17 tròn đồng.",
  },
  en: {
    what: "An amount has less than one đồng in the unit of the table.",
    why: "There is no money below one đồng: mostly a wrong unit or digits too many.",
    document: "Law on Accounting 88/2015/QH13, article 10: the currency is the Vietnamese đồng.",
    mend: [
      "Check the unit of the table.",
      "When the unit is right, press “Fix” to round to whole đồng.",
    ],
    bad: "D17 is 150.1234567 triệu đồng, which has 0.7 đồng.",
    good: "D17 is whole đồng.",
  },
  example: {
    kind: "form",
    forms: ["QN-B1"],
    both: {
      A28: "Bằng chữ: Bốn trăm năm mươi triệu một trăm hai mươi ba nghìn bốn trăm năm mươi bảy đồng",
    },
    good: { cells: { D17: 150.123457 } },
    bad: { cells: { D17: 150.1234567 } },
    at: "D17",
    show: { columns: "B C D", rows: "10 16-18 27" },
  },
});
