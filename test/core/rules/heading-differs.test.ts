import type { CellValue, WorkbookSnapshot } from "../../../src/core/sheet";
import { describeRule } from "../../support/describeRule";
import { brief, filledWorkbook } from "../../support/filled";
import { findingsOn } from "../../support/packForms";
import { quangNgai } from "../../support/packs";

type Typed = Readonly<Record<string, CellValue>>;

const letter = (number = "12/SYT-VP", day = "10 tháng 7 năm 2018", of = "Sở Y tế") =>
  `(Kèm theo văn bản số ${number} ngày ${day} của ${of})`;
const signed = (name = "Trần Văn Hưng", day = "10 tháng 7 năm 2018", title = "GIÁM ĐỐC") =>
  `Quảng Ngãi, ngày ${day}\n${title}\n(Ký, ghi rõ họ tên, đóng dấu)\n\n\n${name}`;

/** One sheet of Sở Y tế with its frame filled in; cells are typed over afterwards. */
function sheet(form: string, heading: CellValue, footer: string, typed: Typed = {}) {
  const tasks = [{ group: null, cells: {} }];
  const options = form === "QN-B2" ? {} : { form, tasks };
  const blank = filledWorkbook({}, options).sheets[0];
  const below = (blank?.values ?? []).flatMap((values, row) =>
    values.flatMap((value, column) =>
      typeof value === "string" && value.includes("THỦ TRƯỞNG") ? [{ row, column }] : []
    )
  );
  const at = below[0];
  if (!at) throw new Error("no signature");
  const cell = `${String.fromCharCode(65 + at.column)}${String(at.row + 1)}`;
  return filledWorkbook({ A6: heading, [cell]: footer, ...typed }, options).sheets;
}

/** As many right sheets as asked for, and QN-B2 with what differs. */
function book(others: number, heading: CellValue, footer: string, typed: Typed = {}) {
  const right = ["QN-B1", "QN-B5"].slice(0, others);
  const sheets = right.flatMap((form) => sheet(form, letter(), signed()));
  const workbook: WorkbookSnapshot = filledWorkbook();
  return { ...workbook, sheets: [...sheets, ...sheet("QN-B2", heading, footer, typed)] };
}

const odd = (workbook: WorkbookSnapshot, ...found: string[]) => ({ workbook, found, fix: null });
const OLD = "10 tháng 7 năm 2017";

describeRule("heading-differs", {
  good: {
    "the same on three sheets": book(2, letter(), signed()),
    "one sheet alone": book(0, letter("13/SYT-VP"), signed()),
    "dots for number, day and name": book(
      2,
      "(Kèm theo văn bản số ……/…… ngày …… tháng …… năm 2018 của Sở Y tế)",
      "………, ngày …… tháng …… năm 2018\nTHỦ TRƯỞNG ĐƠN VỊ\n(Ký, ghi rõ họ tên, đóng dấu)"
    ),
    "another agency's sheet": book(2, letter("7/STP-VP"), signed("Lê Thị Mai"), {
      A1: "SỞ TƯ PHÁP",
    }),
    "the letter of the body that asks": book(
      2,
      letter("88/STC-NS", "02 tháng 7 năm 2018", "Sở Tài chính"),
      signed()
    ),
    "a plan beside a letter": book(2, letter("9/KH-SYT"), signed()),
    "of two sheets one with a letter and day of its own": book(
      1,
      letter("19/SYT-VP", "17 tháng 7 năm 2018"),
      signed("Lê Thị Mai", "17 tháng 7 năm 2018")
    ),
    "a degree, capitals and the place of a tone mark": book(
      2,
      letter("012/SYT-VP"),
      signed("ThS. TRẦN VĂN HƯNG")
    ),
    "a degree without its point": book(2, letter(), signed("BSCKII Trần Văn Hưng")),
    "a title written like a name": book(
      2,
      letter(),
      signed("Trần Văn Hưng", "10 tháng 7 năm 2018", "Giám Đốc")
    ),
    "the agency behind the title": book(
      2,
      letter(),
      signed("Trần Văn Hưng", "10 tháng 7 năm 2018", "GIÁM ĐỐC SỞ Y TẾ")
    ),
    "somebody of another office": book(
      2,
      letter(),
      signed("Lê Thị Mai", "10 tháng 7 năm 2018", "KẾ TOÁN TRƯỞNG")
    ),
    "a longer form of the place": book(2, letter(), `TP. ${signed()}`),
  },
  bad: {
    "another number": odd(book(2, letter("21/SYT-VP"), signed()), "A6 letter-number"),
    "another number, of two": odd(book(1, letter("21/SYT-VP"), signed()), "A6 letter-number"),
    "another day of the letter": odd(
      book(2, letter("12/SYT-VP", "10 tháng 6 năm 2018"), signed()),
      "A6 letter-date"
    ),
    "number left blank": odd(book(2, letter("……/SYT-VP"), signed()), "A6 letter-missing"),
    "another day of signing": odd(
      book(2, letter(), signed("Trần Văn Hưng", "12 tháng 7 năm 2018")),
      "I33 sign-date"
    ),
    "heading and signature of last year": odd(
      book(2, letter("5/SYT-VP", OLD), signed("Lê Văn Cũ", OLD)),
      "A6 old-sheet"
    ),
    "a former signer": odd(book(2, letter(), signed("Lê Văn Thành")), "I33 signer"),
    "a tone wrong in the name": odd(book(2, letter(), signed("Trần Văn Hùng")), "I33 signer"),
    "the name in a cell of its own": odd(
      book(2, letter(), "Quảng Ngãi, ngày 10 tháng 7 năm 2018\nGIÁM ĐỐC", { I37: "Lê Văn Thành" }),
      "I37 signer"
    ),
    "no name": odd(book(2, letter(), signed("")), "I33 signer-missing"),
    "another title, written like a name": odd(
      book(
        2,
        letter(),
        signed("Trần Văn Hưng", "10 tháng 7 năm 2018", "KT. Giám Đốc\nPhó Giám Đốc")
      ),
      "I33 office"
    ),
    "another title": odd(
      book(2, letter(), signed("Trần Văn Hưng", "10 tháng 7 năm 2018", "PHÓ GIÁM ĐỐC")),
      "I33 office"
    ),
    "another place": odd(
      book(2, letter(), signed().replace("Quảng Ngãi", "Kon Tum")),
      "I33 sign-place"
    ),
    "signed before its letter": odd(
      book(0, letter("12/SYT-VP", "15 tháng 7 năm 2018"), signed()),
      "I33 signed-before"
    ),
  },
});

test("an old name of the agency is told where most sheets have today's", () => {
  const today = { A1: "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG" };
  const sheets = ["QN-B1", "QN-B5"].flatMap((form) => sheet(form, letter(), signed(), today));
  const old = sheet("QN-B2", letter(), signed(), { A1: "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG" });
  const workbook = { ...filledWorkbook(), sheets: [...sheets, ...old] };
  const options = { pack: quangNgai, asOf: "2026-11-20" };
  expect(brief(findingsOn("heading-differs", workbook, options))).toEqual(["A1 old-name"]);
});
