import fc from "fast-check";
import { decodeLegacy, detectLegacyEncoding, legacyEncodingOfFont } from "../../../src/core/text";
import { encodeLegacy } from "../../support/legacyText";

const LETTERS = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";

test.each([
  ["Times New Roman", null],
  ["Arial", null],
  ["Vni Sans", "vni"],
  ["Vnitime", null],
  ["VN Roboto", null],
  ["Avant Garde", null],
  ["", null],
  [".VnTime", "tcvn3"],
  [".VnTimeH", "tcvn3"],
  [".VnArial NarrowH", "tcvn3"],
  [".vnAvant", "tcvn3"],
  ["VnTime", "tcvn3"],
  ["VNI-Times", "vni"],
  ["VNI Times", "vni"],
  ["VNI-Helve-Condense", "vni"],
])("texts in font %j are %j", (font, encoding) => {
  expect(legacyEncodingOfFont(font)).toBe(encoding);
});

describe("decoding", () => {
  // Each byte as glibc's TCVN5712-1 writes the letter, and as UniKey's VNI table does.
  test("every letter of TCVN3", () => {
    const bytes =
      "b5b8b6b7b9a8bbbebcbdc6a9c7cac8c9cbccd0cecfd1aad2d5d3d4d6d7ddd8dcdedfe3e1e2e4abe5e8e6e7e9ac" +
      "eaedebeceeeff3f1f2f4adf5f8f6f7f9fafdfbfcfeae";
    expect(decodeLegacy(Buffer.from(bytes, "hex").toString("latin1"), "tcvn3")).toBe(LETTERS);
    expect(decodeLegacy("¡¢£¤¥¦§", "tcvn3")).toBe("ĂÂÊÔƠƯĐ");
  });

  test.each([
    ["tcvn3", undefined, "§Çu t­ n©ng cÊp hÖ thèng", "Đầu tư nâng cấp hệ thống"],
    ["tcvn3", undefined, "§¬n vÞ: triÖu ®ång", "Đơn vị: triệu đồng"],
    ["tcvn3", ".VnTimeH", "Së tµi chÝnh", "SỞ TÀI CHÍNH"],
    ["tcvn3", ".VnTime", "BIÓU Sè 2", "BIỂU Số 2"],
    ["tcvn3", undefined, "Mì", "Mỡ"],
    ["vni", undefined, "Ñaàu tö naâng caáp heä thoáng", "Đầu tư nâng cấp hệ thống"],
    ["vni", undefined, "UÛY BAN NHAÂN DAÂN TÆNH", "ỦY BAN NHÂN DÂN TỈNH"],
    ["vni", "VNI-Times", "Uûy ban, nöôùc, ñöôøng, kyø, kyõ", "Ủy ban, nước, đường, kỳ, kỹ"],
    ["vni", undefined, "lyù do, myõ, nghóa, trò", "lý do, mỹ, nghĩa, trị"],
  ] as const)("%s in font %j: %j", (encoding, font, written, text) => {
    expect(decodeLegacy(written, encoding, font)).toBe(text);
  });

  const word = (letters: string) =>
    fc
      .array(fc.constantFrom(...Array.from(letters)), { minLength: 1, maxLength: 12 })
      .map((all) => all.join(""));
  const ascii = "bcdghklmnpqrstvx 0123/-.,";

  test("gives back what was written, in small letters, and in capitals where they exist", () => {
    fc.assert(
      fc.property(word(LETTERS + ascii), (text) => {
        expect(decodeLegacy(encodeLegacy(text, "tcvn3"), "tcvn3")).toBe(text);
        expect(decodeLegacy(encodeLegacy(text, "vni"), "vni")).toBe(text);
        const capitals = text.toUpperCase();
        expect(decodeLegacy(encodeLegacy(capitals, "vni"), "vni")).toBe(capitals);
        expect(decodeLegacy(encodeLegacy(capitals, "tcvn3"), "tcvn3", ".VnTimeH")).toBe(capitals);
      })
    );
  });
});

const UNICODE = ["Nâng cấp hệ thống", "Kinh phí", "Công an", "Thanh Hóa", "Ngân sách", "Bình Sơn"];

describe("no encoding is detected in", () => {
  test.each([
    ["nothing", []],
    ["numbers and codes", ["1.234.567", "2,05", "H48.01", "505-280-314", "12/KH-UBND", "5 µm"]],
    ["English", ["Total budget", "Information technology", "Year 2027"]],
    ["Unicode", UNICODE],
    ["Unicode without any letter of its own", ["Kinh phí", "Công an", "Ngân sách", "nhân dân"]],
    ["Unicode in capitals", UNICODE.map((text) => text.toUpperCase())],
    ["decomposed Unicode", UNICODE.map((text) => text.normalize("NFD"))],
    ["French", ["Société générale", "où est né été", "Crème brûlée", "dû", "août à Orléans"]],
    ["other languages", ["Año", "Mañana", "Köln", "Noël", "naïve", "Señor", "für Größe", "mö"]],
    ["signs", ["½ ngày", "§ 5", "µm", "£m", "©", "®", "±5%", "m²", "«tên»", "5 × 3", "12°"]],
    ["one short legacy text, which is too little", ["§¬n vÞ"]],
    ["one VNI word", ["Ñaàu tö"]],
  ])("%s", (_name, texts) => {
    expect(detectLegacyEncoding(texts)).toBeNull();
  });
});

test.each(["tcvn3", "vni"] as const)("%s is detected by its words", (encoding) => {
  const texts = ["Sở Khoa học và Công nghệ", "Đơn vị tính: triệu đồng", "Tổng cộng"];
  const written = texts.map((text) => encodeLegacy(text, encoding));
  expect(detectLegacyEncoding(written)).toBe(encoding);
  expect(detectLegacyEncoding([...written, ...UNICODE, "1.234", "Total"])).toBe(encoding);
});
