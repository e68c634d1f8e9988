import { defineGuide } from "./definitions";

export const documentDatesDiffer = defineGuide({
  id: "document-dates-differ",
  vi: {
    what: "Văn bản được dẫn có ngày sau ngày kiểm tra hoặc sau ngày ký biểu; cùng một số mà hai ngày khác nhau một con số; năm tăng dần do kéo ô; cùng nhiệm vụ, cùng ngày mà hai biểu ghi hai số chỉ khác một chữ số; ngày ký cách ngày văn bản kèm theo khoảng một năm. Cùng số nhưng khác hẳn ngày hoặc khác nơi ban hành là hai văn bản, không báo.",
    why: "Căn cứ sai ngày, sai số thì không tra được; kéo ô trong Excel tự tăng năm mà không ai thấy.",
    document:
      "Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I (số, ký hiệu, ngày tháng của văn bản)",
    mend: [
      "Mở văn bản gốc, so số và ngày, sửa ô ghi sai.",
      "Khi kéo ô, chọn Copy Cells (Sao chép ô) để năm không tự tăng.",
      "Nếu ngày đúng, hãy giải trình.",
    ],
    bad: "Quyết định ngày 18/12/2018 trong biểu lập tháng 7/2018.",
    good: "Quyết định ngày 18/12/2017.",
  },
  en: {
    what: "A quoted document is dated after the day of checking or after the form was signed; one number has two dates that differ in one figure; the year grows from row to row as cells were dragged; one task quotes in two forms two numbers of one day that differ in a digit; the signature is about a year from the covering letter. One number with quite another date or issuer is another document and is not reported.",
    why: "A ground with a wrong number or date leads nowhere, and Excel raises years silently when cells are dragged.",
    document: "Decree 30/2020/NĐ-CP of 5 March 2020, annex I (number, sign and date of a document)",
    mend: [
      "Open the document, compare number and date, correct the wrong cell.",
      "After dragging choose Copy Cells, so that the year does not grow.",
      "If the date is right, explain.",
    ],
    bad: "A decision of 18/12/2018 in a form of July 2018.",
    good: "The decision is of 18/12/2017.",
  },
  example: {
    kind: "form",
    bad: { cells: { M17: "Quyết định số 2458/QĐ-UBND ngày 18/12/2018" } },
    at: "M17",
    show: { columns: "B I M", rows: "9-10 16-18" },
  },
});
