import { defineGuide } from "./definitions";

export const formNotRecognised = defineGuide({
  id: "form-not-recognised",
  vi: {
    what: "Trang tính có số liệu nhưng không khớp biểu mẫu nào của bộ, hoặc khớp mà chưa chắc.",
    why: "Trang không nhận ra thì không được kiểm tra và không được cộng khi tổng hợp: kinh phí ghi ở đó coi như chưa đề nghị.",
    document:
      "Văn bản ban hành biểu mẫu của từng bộ, ví dụ Công văn 790/STTTT ngày 16/7/2018 của Sở Thông tin và Truyền thông tỉnh Quảng Ngãi.",
    mend: [
      "Nếu là bảng cần nộp, bấm “Ghép cột” rồi chọn cột nào ứng với cột nào của biểu mẫu; hoặc chép số liệu sang biểu mẫu đã chèn.",
      "Nếu chỉ là bảng nháp, xóa trang trước khi nộp.",
    ],
    bad: "Trang thêm có bảng kinh phí tự lập, không theo biểu nào.",
    good: "Số liệu đã chuyển vào biểu QN-B2; trang thêm chỉ còn lời ghi chú.",
  },
  en: {
    what: "A sheet with figures matches no form of the pack, or does so without certainty.",
    why: "A sheet that is not recognised is neither checked nor counted in the consolidation: the money in it counts as not asked for.",
    document:
      "The document that orders the forms of each pack, for example letter 790/STTTT of 16 July 2018 of the Department of Information and Communications of Quảng Ngãi.",
    mend: [
      "When the table has to be sent, press “Match columns” and say which column is which; or copy the figures into an inserted form.",
      "When it is a draft, delete the sheet before sending.",
    ],
    bad: "A further sheet holds a money table of its own that follows no form.",
    good: "The figures were moved into QN-B2; the further sheet keeps only a note.",
  },
  example: {
    kind: "form",
    good: { extraSheet: { rows: [["Ghi chú"], ["Gửi trước ngày 31/7/2018"]] } },
    bad: {
      extraSheet: {
        rows: [
          ["STT", "Nội dung", "Kinh phí"],
          [1, "Thuê đường truyền", "2,00"],
          [2, "Tập huấn", "0,50"],
          [3, "Mua máy trạm", "15,00"],
          [4, "Mua máy chủ", "35,00"],
          [5, "Bản quyền", "10,00"],
        ],
      },
    },
    at: "+!A1",
    show: { columns: "A B C", rows: "1-5", form: "+" },
  },
});
