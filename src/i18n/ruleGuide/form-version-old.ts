import { defineGuide } from "./definitions";

export const formVersionOld = defineGuide({
  id: "form-version-old",
  vi: {
    what: "Tệp được lập theo phiên bản cũ của biểu mẫu hoặc của bộ biểu mẫu.",
    why: "Phiên bản mới có thể thêm cột, đổi nhóm. Đơn vị tổng hợp cộng theo phiên bản đang dùng, biểu cũ dễ thiếu số liệu.",
    document:
      "Văn bản ban hành biểu mẫu của từng bộ, ví dụ Công văn 790/STTTT ngày 16/7/2018 của Sở Thông tin và Truyền thông tỉnh Quảng Ngãi.",
    mend: [
      "Chèn biểu mẫu phiên bản mới vào tệp.",
      "Chuyển số liệu sang (nút “Ghép cột” hoặc lệnh migrate), kiểm tra lại rồi xóa trang cũ.",
      "Nếu đơn vị tổng hợp vẫn nhận biểu cũ thì ghi giải trình.",
    ],
    bad: "Biểu đã chèn là phiên bản 0.9.0, nay đã có phiên bản mới.",
    good: "Biểu đã chèn là phiên bản đang dùng.",
  },
  en: {
    what: "The workbook was made with an older version of the form or of the pack.",
    why: "A newer version may have more columns or other groups. The department consolidates with the current one, and an old form easily lacks figures.",
    document:
      "The document that orders the forms of each pack, for example letter 790/STTTT of 16 July 2018 of the Department of Information and Communications of Quảng Ngãi.",
    mend: [
      "Insert the current version of the form.",
      "Move the figures over (“Match columns”, or the command migrate), check again and delete the old sheet.",
      "When the department still takes the old form, write an explanation.",
    ],
    bad: "The form in the workbook is version 0.9.0; there is a newer one.",
    good: "The form in the workbook is the current version.",
  },
  example: {
    kind: "form",
    good: { remembered: {} },
    bad: { remembered: { formVersion: "0.9.0" } },
    at: "A9",
    show: { columns: "A B J", rows: "9-10 17-18" },
  },
});
