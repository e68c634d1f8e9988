import { NUMBERING, UNIT_OF_MEASURE } from "../columns";
import { defineForm, type FixedRow } from "../definitions";

const TAX = "Cục thuế tỉnh";

const row = (indicator: string, supplier = "", unit = "%"): FixedRow => ({
  group: null,
  cells: { indicator, ...(unit && { unit }), ...(supplier && { supplier }) },
});

/** The indicators of annex II.1 to the letter, with who puts each together and supplies it. */
const INDICATORS: readonly FixedRow[] = [
  row("Tỷ lệ hồ sơ thủ tục hành chính thực hiện qua mạng Internet."),
  row("Tỷ lệ hồ sơ khai thuế của doanh nghiệp được thực qua mạng Internet", TAX),
  row("Tỷ lệ số doanh nghiệp thực hiện nộp thuế qua mạng Internet", TAX),
  row(
    "Tỷ lệ số hộ, cá nhân kinh doanh kê khai nghĩa vụ thuế phát sinh qua mạng từ việc cho thuê tài sản và lệ phí trước bạ khi đăng ký ô tô, xe máy",
    TAX
  ),
  row(
    "Tỷ lệ các gói thầu quan trọng của các cơ quan nhà nước trên địa bàn tỉnh sử dụng hệ thống đấu thầu điện tử",
    "Sở Kế hoạch Đầu tư"
  ),
  row(
    "Tỷ lệ cơ quan, tổ chức thực hiện giao dịch điện tử trong việc thực hiện thủ tục tham gia Bảo hiểm xã hội",
    "Bảo hiểm xã hội tỉnh"
  ),
  row(
    "Tỷ lệ văn bản không mật trình Ủy ban nhân dân tỉnh, Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ, Thủ tướng Chính phủ, Chính phủ dưới dạng điện tử (bao gồm cả các văn bản trình song song cùng văn bản giấy)."
  ),
  row(
    "Tỷ lệ văn bản trao đổi giữa các cơ quan nhà nước dưới dạng điện tử (bao gồm cả các văn bản gửi song song cùng văn bản giấy)."
  ),
  row(
    "Tình hình triển khai ứng dụng công nghệ thông tin phục vụ cải cách hành chính (mô hình một cửa điện tử, trung tâm hành chính công, dịch vụ công, phần mềm quản lý, ứng dụng chữ ký số trong trao đổi văn bản điện tử,...)",
    "",
    ""
  ),
  row("Những mục tiêu, nhiệm vụ khác (nếu có).", "", ""),
];

/** Letter 790/STTTT of 16/7/2018, annex II.1: last year's targets and what came of them. */
export const qnB4 = defineForm({
  id: "QN-B4",
  version: "1.0.0",
  sheetName: "QN-B4",
  annex: "Phụ lục IV",
  title: "Đánh giá tổng quan ước thực hiện các chỉ tiêu theo kế hoạch {n-1}",
  summary: "Mục tiêu và kết quả các chỉ tiêu của kế hoạch năm trước.",
  reference: "Phụ lục, mục II.1",
  remarks: [],
  nameColumn: "indicator",
  groupColumn: "indicator",
  sourcedColumn: null,
  rowsPerGroup: 2,
  groups: [],
  fixedRows: INDICATORS,
  equations: [],
  columns: [
    NUMBERING,
    {
      id: "indicator",
      header: "Chỉ tiêu",
      kind: "name",
      aliases: ["Mục tiêu, nhiệm vụ", "Tên chỉ tiêu"],
      essential: true,
      required: true,
      width: 50,
    },
    {
      id: "supplier",
      header: "Cơ quan tổng hợp và cung cấp",
      kind: "agencies",
      aliases: ["Cơ quan cung cấp", "Đơn vị cung cấp"],
      width: 18,
    },
    { ...UNIT_OF_MEASURE, width: 8 },
    {
      id: "target",
      header: "Mục tiêu năm {n-1}",
      kind: "quantity",
      indicates: { what: "target", yearOffset: -1 },
      aliases: ["Mục tiêu", "Chỉ tiêu theo kế hoạch {n-1}"],
      essential: true,
      width: 12,
    },
    {
      id: "result",
      header: "Ước thực hiện năm {n-1}",
      kind: "quantity",
      indicates: { what: "result", yearOffset: -1 },
      aliases: ["Kết quả", "Kết quả thực hiện"],
      essential: true,
      width: 12,
    },
    {
      id: "note",
      header: "Giải trình (khó khăn, hạn chế)",
      kind: "note",
      indicates: { what: "reason", yearOffset: -1 },
      aliases: ["Giải trình", "Ghi chú"],
      width: 25,
    },
  ],
});
