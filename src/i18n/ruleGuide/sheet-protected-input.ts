import { defineGuide } from "./definitions";

export const sheetProtectedInput = defineGuide({
  id: "sheet-protected-input",
  vi: {
    what: "Trang tính đang bật bảo vệ và ô nhập liệu bị khóa.",
    why: "Không nhập, không sửa được, kể cả nút sửa của Sổ dự toán; nơi nhận cũng không ghi ý kiến vào được.",
    document: null,
    mend: [
      "Vào Review > Unprotect Sheet, hỏi mật khẩu người lập biểu nếu có.",
      "Muốn giữ bảo vệ thì mở khóa các ô nhập liệu: Format Cells > Protection > bỏ Locked.",
    ],
    bad: "Trang tính bảo vệ, ô số tiền bị khóa.",
    good: "Ô nhập liệu không bị khóa.",
  },
  en: {
    what: "The sheet is protected and cells to fill in are locked.",
    why: "Nothing can be entered or mended, not even by Sổ dự toán, and the recipient cannot write a remark.",
    document: null,
    mend: [
      "Review > Unprotect Sheet; ask the author for the password where there is one.",
      "To keep the protection, unlock the cells to fill in: Format Cells > Protection > clear Locked.",
    ],
    bad: "The sheet is protected and the amounts are locked.",
    good: "The cells to fill in are unlocked.",
  },
  example: {
    kind: "form",
    bad: { lockedCells: ["J17", "J18"] },
    at: "J17",
    show: { columns: "B J", rows: "10 16-18" },
  },
});
