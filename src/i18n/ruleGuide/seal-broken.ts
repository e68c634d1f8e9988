import { defineGuide } from "./definitions";

export const sealBroken = defineGuide({
  id: "seal-broken",
  vi: {
    what: "Số liệu bị sửa sau khi đơn vị niêm phong; các ô bị sửa được nêu tên.",
    why: "Bản đã ký duyệt và bản gửi không còn là một. Không biết ai sửa và đã kiểm tra lại chưa.",
    document: null,
    mend: [
      "Hỏi đơn vị về các ô được nêu.",
      "Nếu sửa đúng, đơn vị kiểm tra, niêm phong lại và gửi bản mới.",
      "Nếu sửa nhầm, dùng lại bản đã niêm phong.",
    ],
    bad: "Ô C17 bị sửa sau khi niêm phong.",
    good: "Tệp còn nguyên như lúc niêm phong.",
  },
  en: {
    what: "Figures were changed after the agency sealed the file; the cells are named.",
    why: "What was approved and what was sent are no longer the same, and nobody knows who changed it and whether it was checked.",
    document: null,
    mend: [
      "Ask the agency about the cells.",
      "When the change is right, the agency checks, seals and sends again.",
      "When it is not, use the sealed version.",
    ],
    bad: "Cell C17 was changed after sealing.",
    good: "The file is as it was sealed.",
  },
  example: {
    kind: "files",
    expected: [
      { code: "SYT", name: "Sở Y tế" },
      { code: "STC", name: "Sở Tài chính" },
    ],
    good: [
      { name: "so-y-te.xlsx", agency: { code: "SYT", name: "Sở Y tế" } },
      { name: "so-tai-chinh.xlsx", agency: { code: "STC", name: "Sở Tài chính" } },
    ],
    bad: [
      {
        name: "so-y-te.xlsx",
        agency: { code: "SYT", name: "Sở Y tế" },
        changed: { C17: "Bổ sung phân hệ ký số" },
      },
      { name: "so-tai-chinh.xlsx", agency: { code: "STC", name: "Sở Tài chính" } },
    ],
    at: "so-y-te.xlsx",
    says: { messageId: "cells", data: { count: 1, cells: "QN-B2!C17" } },
  },
});
