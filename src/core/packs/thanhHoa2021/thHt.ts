import { NUMBERING, UNIT_OF_MEASURE } from "../columns";
import { defineForm, type FixedRow } from "../definitions";

/** A count as the plan prints it on 30/11/2020. */
function counted(group: string, item: string, unit: string, printed: string): FixedRow {
  return { group, cells: { item, unit, printed } };
}

const COMPUTERS = "Máy tính làm việc được trang bị";
const STAFF = "Cán bộ công chức, viên chức từ cấp tỉnh đến cấp xã";
const STAFF_WITH_COMPUTERS =
  "Tỷ lệ cán bộ công chức, viên chức từ cấp tỉnh đến cấp xã được trang bị máy tính làm việc";

const VIDEO_ROOMS = "Điểm cầu hội nghị truyền hình trực tuyến";
const VIDEO_ROOMS_BY_BODY = [
  "Điểm cầu của khối các cơ quan cấp tỉnh, UBND cấp huyện",
  "Điểm cầu của khối các cơ quan Đảng",
  "Điểm cầu tại UBND cấp xã (tại 11 huyện)",
] as const;

const PAPERLESS = "Đơn vị đã triển khai Hệ thống phòng họp không giấy tờ (Ecabinet)";
const PAPERLESS_BY_LEVEL = [
  "Đơn vị cấp tỉnh đã triển khai Ecabinet",
  "Đơn vị cấp huyện đã triển khai Ecabinet",
] as const;

/** Plan 272/KH-UBND, part I, sections II–IV: what stands there today, with the plan's counts. */
export const thHt = defineForm({
  id: "TH-HT",
  version: "1.0.0",
  sheetName: "TH-HT",
  annex: "Phụ lục II",
  title: "Hiện trạng hạ tầng kỹ thuật công nghệ thông tin",
  summary: "Số liệu hạ tầng hiện có so với số liệu của Kế hoạch 272/KH-UBND.",
  reference: "Phần I, mục II, III và IV",
  remarks: [],
  nameColumn: "item",
  groupColumn: "item",
  sourcedColumn: null,
  rowsPerGroup: 1,
  groups: [
    { id: "ha-tang", name: "HẠ TẦNG KỸ THUẬT" },
    { id: "nen-tang", name: "CÁC HỆ THỐNG NỀN TẢNG" },
    { id: "du-lieu", name: "PHÁT TRIỂN DỮ LIỆU" },
  ],
  fixedRows: [
    counted("ha-tang", COMPUTERS, "Máy tính", "16.661"),
    counted("ha-tang", STAFF, "Cán bộ", "17.356"),
    counted("ha-tang", STAFF_WITH_COMPUTERS, "%", "96"),
    counted(
      "ha-tang",
      "Cơ quan, đơn vị cấp tỉnh, cấp huyện và cấp xã đã có mạng LAN nội bộ và kết nối mạng Internet tốc độ cao",
      "%",
      "100"
    ),
    counted("ha-tang", "Trung tâm mạng và tích hợp dữ liệu", "Trung tâm", "03"),
    counted(
      "ha-tang",
      "Máy chủ tại Trung tâm tích hợp dữ liệu, Văn phòng UBND tỉnh",
      "Máy chủ",
      "15"
    ),
    counted(
      "ha-tang",
      "Máy chủ tại Trung tâm An ninh mạng và An toàn dữ liệu, Sở Thông tin và Truyền thông",
      "Máy chủ",
      "28"
    ),
    counted(
      "ha-tang",
      "Máy chủ tại Trung tâm dữ liệu nhỏ của mỗi sở, ngành lớn",
      "Máy chủ",
      "03-05"
    ),
    counted("ha-tang", VIDEO_ROOMS, "Điểm cầu", "320"),
    counted("ha-tang", VIDEO_ROOMS_BY_BODY[0], "Điểm cầu", "31"),
    counted("ha-tang", VIDEO_ROOMS_BY_BODY[1], "Điểm cầu", "8"),
    counted("ha-tang", VIDEO_ROOMS_BY_BODY[2], "Điểm cầu", "281"),
    counted("ha-tang", PAPERLESS, "Đơn vị", "18"),
    counted("ha-tang", PAPERLESS_BY_LEVEL[0], "Đơn vị", "03"),
    counted("ha-tang", PAPERLESS_BY_LEVEL[1], "Đơn vị", "15"),
    counted(
      "nen-tang",
      "Dịch vụ công mức độ 3, mức độ 4 tích hợp, cung cấp trên Cổng dịch vụ công quốc gia",
      "DVC",
      "333"
    ),
    counted("du-lieu", "Trạm quan trắc môi trường không khí", "Trạm", "02"),
    counted("du-lieu", "Trạm quan trắc môi trường nước biển", "Trạm", "01"),
    counted(
      "du-lieu",
      "Phòng Tài chính, kế hoạch huyện, thị xã, thành phố khai thác báo cáo từ Tabmis",
      "Phòng",
      "27"
    ),
    counted(
      "du-lieu",
      "UBND các huyện, thị xã, thành phố triển khai hệ thống các phần mềm và CSDL ngành Lao động Thương binh và Xã hội",
      "UBND",
      "27"
    ),
    counted(
      "du-lieu",
      "Hồ sơ đối tượng người có công với cách mạng được cập nhật, số hoá",
      "Hồ sơ",
      "469.085"
    ),
  ],
  equations: [],
  // "96% máy tính/cán bộ (16.661 máy tính/17.356 cán bộ)", "320 điểm cầu (31 …; 8 …; 281 …)".
  counts: {
    sums: [
      { total: VIDEO_ROOMS, parts: VIDEO_ROOMS_BY_BODY, isWhole: true },
      // Bodies of other levels may have followed since.
      { total: PAPERLESS, parts: PAPERLESS_BY_LEVEL, isWhole: false },
    ],
    shares: [{ share: STAFF_WITH_COMPUTERS, of: COMPUTERS, over: STAFF }],
  },
  columns: [
    NUMBERING,
    {
      id: "item",
      header: "Nội dung",
      kind: "name",
      aliases: ["Hạng mục", "Chỉ tiêu", "Nội dung hạ tầng"],
      essential: true,
      required: true,
      width: 60,
    },
    { ...UNIT_OF_MEASURE, width: 12 },
    {
      id: "printed",
      header: "Số liệu tại Kế hoạch (đến hết 30/11/2020)",
      kind: "quantity",
      width: 18,
    },
    {
      id: "count",
      header: "Hiện trạng tại thời điểm báo cáo",
      kind: "quantity",
      aliases: ["Hiện trạng", "Số lượng"],
      essential: true,
      required: true,
      width: 18,
    },
    { id: "note", header: "Ghi chú", kind: "note", width: 24 },
  ],
});
