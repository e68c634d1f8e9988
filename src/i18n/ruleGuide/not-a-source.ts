import { defineGuide } from "./definitions";

export const notASource = defineGuide({
  id: "not-a-source",
  vi: {
    what: "Cột nguồn ghi hình thức thực hiện (thuê dịch vụ, đấu thầu …) thay cho nguồn kinh phí.",
    why: "Thuê hay mua là cách làm, không nói ai trả tiền.",
    document:
      "Công văn 790/STTTT ngày 16/7/2018 (Quảng Ngãi): “Đề nghị ghi rõ từng nguồn kinh phí”; Thông báo 624/TB-VPCP ngày 16/11/2025, mục 6.b.",
    mend: [
      "Chuyển hình thức thực hiện sang cột Ghi chú; “Đề xuất” làm việc này.",
      "Ghi cấp ngân sách và loại vốn vào cột nguồn.",
    ],
    bad: "Cột cấp ngân sách ghi hình thức thuê dịch vụ.",
    good: "Cột nguồn ghi Ngân sách tỉnh.",
  },
  en: {
    what: "The source column holds a way of doing the work (renting a service, a tender …) in place of a source.",
    why: "Renting or buying is how, and does not say who pays.",
    document:
      "Letter 790/STTTT of 16 July 2018 (Quảng Ngãi): “state each source of funding”; Notice 624/TB-VPCP of 16 November 2025, 6.b.",
    mend: [
      "Move the way of doing it to the remarks; “Suggest” does it.",
      "State budget level and capital type in the source columns.",
    ],
    bad: "The level column says that services are rented.",
    good: "The source column names the provincial budget.",
  },
  example: {
    kind: "form",
    bad: { cells: { K17: "Thuê hạ tầng, dịch vụ công nghệ thông tin từ các doanh nghiệp" } },
    at: "K17",
    show: { columns: "B J K L", rows: "10 16-18" },
  },
});
