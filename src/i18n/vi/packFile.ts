/** Why a pack of forms or a catalogue of packs is not used. */
export const packFile = {
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
