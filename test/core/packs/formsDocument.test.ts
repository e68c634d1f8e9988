import { PRINTED } from "../../../src/core/layout";
import { packById, packs } from "../../../src/core/packs";
import { foldKey } from "../../../src/core/text";
import { describeWithForms, gapsOf, readDemands, readShared } from "../../support/formsDocument";

/** Quotes of forms.md that no form prints. */
const NO_TEXT_OF_A_FORM = new Set([
  // What agencies write into a source cell, not what the form prints there.
  "NS tỉnh: 500; NS huyện: 200",
  "NS tỉnh 80%; NS huyện 20%",
]);

const LAYOUT = Object.values(PRINTED).flat();

describeWithForms("../shared/forms.md", () => {
  const demands = () => readDemands(readShared("forms.md"));

  test("names five packs and all of their forms", () => {
    const found = demands().map(({ pack, forms }) => [pack, forms.length]);
    expect(found).toEqual([
      ["quang-ngai-2019", 5],
      ["kon-tum-2024", 9],
      ["tay-ninh-2019", 2],
      ["thanh-hoa-2021-2025", 2],
      ["cds-2027", 8],
    ]);
    expect(demands()[0]?.texts).toHaveLength(48);
    expect(demands()[0]?.texts).toContain("Quyết định phê duyệt (nếu có)");
  });

  test("every form is in its pack, every quoted text is printed to the letter", () => {
    const gaps = demands().map((demand) => ({
      pack: demand.pack,
      ...gapsOf(demand, packById(demand.pack) ?? undefined, LAYOUT, NO_TEXT_OF_A_FORM),
    }));
    expect(gaps).toEqual(demands().map(({ pack }) => ({ pack, forms: [], texts: [] })));
  });

  test("no pack has a form that is not asked for", () => {
    // "3 năm … and 5 years" of B04 are two tables: B04 and B04-5N.
    const isOf = (own: string, id: string) => own === id || own.startsWith(`${id}-`);
    const asked = demands().flatMap(({ forms }) => forms);
    const ours = packs.flatMap(({ forms }) => forms.map(({ id }) => id));
    expect(ours.filter((own) => !asked.some((id) => isOf(own, id)))).toEqual([]);
  });

  test("every column that is listed for a form stands in it", () => {
    const lists = demands().flatMap(({ pack, columns }) =>
      Object.entries(columns).map(([form, names]) => ({ pack, form, names }))
    );
    expect(lists.map(({ form }) => form)).toContain("KT-PL5");
    const lost = lists.flatMap(({ pack, form, names }) => {
      const columns = packById(pack)?.forms.find(({ id }) => id === form)?.columns ?? [];
      const texts = columns.map(({ band, group, header, aliases = [] }) =>
        foldKey([band, group, header, ...aliases].join(" "))
      );
      return names
        .filter((name) => !texts.some((one) => one.includes(foldKey(name))))
        .map((name) => `${form}: ${name}`);
    });
    expect(lost).toEqual([]);
  });
});

describe("a gap is found", () => {
  const DOCUMENT = [
    "## A. Pack `quang-ngai-2019` (letter)",
    '| `QN-B1` | "Hạng mục đầu tư" · "Ước kinh phí thực hiện năm {n\u22121}" |',
    '| `QN-B2` | "Tên dự án, nhiệm vụ", "có thể thêm cột để ghi chú rõ hơn", "Nơi nhận", "Bằng chữ: …" |',
    "## F. What the department gets",
    '| `QN-B9` | "Biểu khác" |',
  ].join("\n");
  const [demand] = readDemands(DOCUMENT);
  const pack = packById("quang-ngai-2019");
  const gaps = (forms: readonly string[], without = "") => {
    if (!demand || !pack) throw new Error("no demand");
    const kept = pack.forms
      .filter(({ id }) => forms.includes(id))
      .map((form) => ({
        ...form,
        columns: form.columns.filter(({ header }) => header !== without),
      }));
    return gapsOf(demand, { forms: kept }, LAYOUT, new Set());
  };

  test("none when all is there", () => {
    expect(gaps(["QN-B1", "QN-B2"])).toEqual({ forms: [], texts: [] });
  });

  test("a form that is gone, with its texts", () => {
    expect(gaps(["QN-B1"])).toEqual({
      forms: ["QN-B2"],
      texts: ["Tên dự án, nhiệm vụ", "có thể thêm cột để ghi chú rõ hơn"],
    });
  });

  test("one header that is gone", () => {
    const texts = ["Hạng mục đầu tư"];
    expect(gaps(["QN-B1", "QN-B2"], texts[0])).toEqual({ forms: [], texts });
  });

  test("a text that is only part of another one, or has another letter", () => {
    const asked = (text: string) => ({ pack: "x", forms: [], texts: [text], columns: {} });
    const found = (text: string) => gapsOf(asked(text), pack ?? undefined, [], new Set()).texts;
    expect(found("Ghi chú")).toEqual([]);
    expect(found("Ghi ch")).toEqual(["Ghi ch"]);
    expect(found("Hạng mục đàu tư")).toEqual(["Hạng mục đàu tư"]);
    expect(found("nguồn kinh phí")).toEqual([]);
    expect(found("hạng mục Đầu tư")).toEqual(["hạng mục Đầu tư"]);
  });
});
