import { defineGuide } from "./definitions";

export const sourceMissing = defineGuide({
  id: "source-missing",
  vi: {
    what: "Nhiệm vụ có kinh phí nhưng chưa ghi cấp ngân sách hoặc loại vốn.",
    why: "Không ghi nguồn thì số tiền không vào được bảng tổng hợp theo nguồn, và nơi thẩm định phải trả lại biểu để hỏi.",
    document:
      "Công văn 790/STTTT ngày 16/7/2018 (Quảng Ngãi): “Đề nghị ghi rõ từng nguồn kinh phí”; Thông báo 624/TB-VPCP ngày 16/11/2025, mục 6.b.",
    mend: [
      "Ghi cấp ngân sách (trung ương, tỉnh, xã) và loại vốn (đầu tư, thường xuyên, sự nghiệp) của nhiệm vụ; ô có sẵn danh sách để chọn.",
      "Biểu có mỗi nguồn một cột: ghi số tiền vào cột của nguồn. Năm kế hoạch không cần kinh phí thì ghi 0 để nơi thẩm định biết là không bỏ sót.",
      "Nhiệm vụ có nhiều nguồn thì ghi số tiền hoặc tỷ lệ của từng nguồn, hoặc mỗi nguồn một dòng dưới nhiệm vụ.",
    ],
    bad: "Dòng 17 có 400,5 triệu đồng mà cột loại vốn bỏ trống.",
    good: "Đã ghi đủ cấp ngân sách và loại vốn.",
  },
  en: {
    what: "A task has money but no budget level or no capital type.",
    why: "Without a source the money falls out of the tables by source, and the form is returned with a question.",
    document:
      "Letter 790/STTTT of 16 July 2018 (Quảng Ngãi): “state each source of funding”; Notice 624/TB-VPCP of 16 November 2025, 6.b.",
    mend: [
      "State the budget level (central, province, commune) and the capital type (investment, recurrent) of the task; the cells offer a list.",
      "In forms with a column per source write the amount into the source's column. Where the plan year needs nothing, write 0, so that it does not look forgotten.",
      "For several sources give the amount or share of each, or one line per source under the task.",
    ],
    bad: "Row 17 has 400.5 million đồng and a blank capital type.",
    good: "Level and type are both stated.",
  },
  example: {
    kind: "form",
    bad: { cells: { L17: null } },
    at: "L17",
    show: { columns: "B J K L", rows: "10 16-18" },
  },
});
