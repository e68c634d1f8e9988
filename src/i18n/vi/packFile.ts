/** Why a pack of forms or a catalogue of packs is not used. */
export const packFile = {
  /** Where the packs in use come from. */
  source: {
    catalogue: "Bộ biểu mẫu do {issuer} ban hành, đợt {serial}.",
    "last-good": "Đang dùng bộ biểu mẫu đã tải lần trước: {issuer}, đợt {serial}.",
    "built-in": "Đang dùng bộ biểu mẫu có sẵn trong chương trình.",
  },
  newer: "Có bộ biểu mẫu mới: {packs}.",
  newerForFile:
    "Có bộ biểu mẫu mới: {packs}. Tệp đang mở lập theo phiên bản {version}; dùng bản mới thì tệp được kiểm tra lại, số liệu giữ nguyên.",
  take: "Dùng bản mới",
  /** Why a published pack is not used, and what to do. */
  trouble: {
    unreachable:
      "Không tải được “{file}” từ máy chủ. Kiểm tra mạng nội bộ; chương trình tự thử lại sau.",
    notFound:
      "Máy chủ không có tệp “{file}”. Quản trị viên kiểm tra thư mục bộ biểu mẫu và tham số packs trong tệp kê khai (manifest).",
    tooLarge: "Tệp “{file}” lớn hơn mức cho phép nên không dùng. Hãy báo đơn vị ban hành.",
    badSignature:
      "Chữ ký của “{file}” không đúng khóa của đơn vị ban hành nên không dùng. Hãy báo đơn vị ban hành: tệp có thể bị sửa hoặc chép thiếu.",
    cannotVerify:
      "Trình duyệt này chưa kiểm tra được chữ ký số (Ed25519) nên chưa dùng bộ biểu mẫu ban hành. Hãy cập nhật Edge hoặc WebView2 từ phiên bản 137.",
    hashDiffers:
      "Tệp “{file}” khác với danh mục (bị sửa hoặc chép thiếu) nên không dùng. Đơn vị ban hành hãy chép lại đủ thư mục.",
    otherPack:
      "Tệp “{file}” không phải bộ biểu mẫu ghi trong danh mục nên không dùng. Hãy báo đơn vị ban hành.",
    refused: "Tệp “{file}” không dùng được: {because}. Hãy báo đơn vị ban hành.",
    rolledBack:
      "Bản đang công bố ({found}) cũ hơn bản đã dùng ({seen}) nên không dùng. Đơn vị ban hành hãy ký lại với số đợt lớn hơn.",
  },
  problem: {
    tooLong: "tệp dài hơn mọi bộ biểu mẫu",
    notJson: "nội dung không phải JSON hoặc bị cắt cụt",
    otherFormat: "không phải tệp bộ biểu mẫu (so-du-toan/pack@1)",
    fault: "chỗ “{path}” phải là {expected}",
  },
  expected: {
    text: "chữ, tối đa 1.000 ký tự, không có ký tự điều khiển",
    shortText: "chữ không để trống, tối đa 300 ký tự",
    id: "mã gồm chữ không dấu, số và gạch nối",
    version: "phiên bản dạng 1.0.0",
    isoDate: "ngày dạng 2026-07-01",
    wholeNumber: "số nằm trong giới hạn cho phép",
    list: "danh sách",
    shortList: "danh sách ngắn hơn",
    object: "một nhóm trường dữ liệu",
    known: "trường mà chương trình biết (bỏ trường này)",
    choice: "một trong các giá trị quy định",
    flag: "true hoặc false",
    sheetName: "tên trang tính Excel chấp nhận, tối đa 31 ký tự",
    fileName: "tên tệp .json nằm cạnh danh mục",
    hash: "mã SHA-256",
    signature: "chữ ký Ed25519",
    unique: "giá trị không trùng với giá trị trước",
    reference: "mã có thật trong biểu mẫu",
  },
} as const;
