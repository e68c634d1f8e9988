import type { CellValue, WorkbookSnapshot } from "../../../src/core/sheet";
import type { WorkbookState } from "../../../src/core/state";
import { describeRule } from "../../support/describeRule";
import { brief, filledWorkbook } from "../../support/filled";
import { findingsOn } from "../../support/packForms";
import { quangNgai } from "../../support/packs";

type Typed = Readonly<Record<string, CellValue>>;

const OTHER = "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG";
const LETTER = "A6";
const SIGNED = "I33";
const letterOf = (agency: string) =>
  `(Kèm theo văn bản số 12/SYT-VP ngày 10 tháng 7 năm 2018 của ${agency})`;
const signedBy = (signer: string) => `Quảng Ngãi, ngày 12 tháng 7 năm 2018\n${signer}`;

/** Forms of Sở Y tế on as many sheets; the last one with cells typed over. */
function sheets(count: number, typed: Typed): WorkbookSnapshot {
  const forms = ["QN-B1", "QN-B3", "QN-B2"].slice(3 - count);
  const all = forms.flatMap((form) =>
    form === "QN-B2"
      ? filledWorkbook(typed).sheets
      : filledWorkbook({}, { form, tasks: [{ group: null, cells: {} }] }).sheets
  );
  return { ...filledWorkbook(), sheets: all };
}

describeRule("agency-differs", {
  good: {
    "one sheet with nothing to compare": filledWorkbook({ A1: OTHER }),
    "two sheets of two agencies: which is right nobody knows": sheets(2, { A1: OTHER }),
    "dots for a name": sheets(3, { A1: "……" }),
    "a name that is not known": sheets(3, { A1: "TRUNG TÂM ĐIỀU HÀNH THÔNG MINH" }),
  },
  bad: {
    "one of three sheets": {
      workbook: sheets(3, { A1: OTHER }),
      found: ["A1 sheets"],
      fix: null,
    },
  },
});

describe("in a workbook that remembers its agency", () => {
  const foundFor = (name: string, typed: Typed) => {
    const state: WorkbookState = {
      ...{ pack: quangNgai.id, packVersion: quangNgai.version, year: 2019, unit: "trieu-dong" },
      ...{ agency: { code: "H48.01", name }, forms: [], explanations: [], seal: null },
    };
    const options = { pack: quangNgai, asOf: "2026-07-20", state };
    return brief(findingsOn("agency-differs", filledWorkbook(typed), options));
  };
  test.each<[string, string, Typed, readonly string[]]>([
    ["its own name", "Sở Y tế", {}, []],
    ["another letterhead", "Sở Y tế", { A1: OTHER }, ["A1 stored"]],
    ["a commune's letterhead", "Sở Y tế", { A1: "UBND XÃ SƠN HÀ" }, ["A1 stored"]],
    ["the province above", "Sở Y tế", { A1: "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI\nSỞ Y TẾ" }, []],
    ["only the province", "Sở Y tế", { A1: "UBND TỈNH QUẢNG NGÃI" }, []],
    ["the ministry above", "Sở Y tế", { A1: "BỘ Y TẾ" }, []],
    ["a part of it below", "Sở Y tế", { A1: "SỞ Y TẾ", A2: "TRUNG TÂM Y TẾ SƠN HÀ" }, []],
    ["a short form", "Sở Nông nghiệp và Môi trường", { A1: "SỞ NN&MT" }, []],
    ["an old name", "Sở Khoa học và Công nghệ", { A1: "SỞ TT&TT" }, []],
    ["with its province", "Sở Y tế tỉnh Quảng Ngãi", {}, []],
    ["its committee in two rows", "UBND xã Sơn Hà", { A1: "ỦY BAN NHÂN DÂN", A2: "XÃ SƠN HÀ" }, []],
    ["another commune", "UBND xã Sơn Hà", { A1: "UBND XÃ SƠN LINH" }, ["A1 stored"]],
    ["dots", "Sở Y tế", { A1: "…………", [LETTER]: letterOf("……") }, []],
    ["an agency of its own name", "Trung tâm Giám sát", { A1: "SỞ TƯ PHÁP" }, []],
    ["the letter of who asks", "Sở Y tế", { [LETTER]: letterOf("Sở Tài chính") }, []],
    ["letterhead and letter", "Sở Y tế", { A1: OTHER, [LETTER]: letterOf(OTHER) }, ["A1 stored"]],
    ["the signer", "Sở Y tế", { [SIGNED]: signedBy("GIÁM ĐỐC SỞ TƯ PHÁP") }, ["I33 stored"]],
    ["the right signer", "Sở Y tế", { [SIGNED]: signedBy("KT. GIÁM ĐỐC SỞ Y TẾ") }, []],
    ["a signer without agency", "Sở Y tế", { [SIGNED]: signedBy("GIÁM ĐỐC") }, []],
  ])("%s", (_name, name, typed, expected) => {
    expect(foundFor(name, typed)).toEqual(expected);
  });
});
