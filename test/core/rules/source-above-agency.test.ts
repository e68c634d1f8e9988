import { checkWorkbook } from "../../../src/app/checkWorkbook";
import { describeRule } from "../../support/describeRule";
import { brief, filledWorkbook } from "../../support/filled";
import { quangNgai } from "../../support/packs";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";
import { widePack, wideWorkbook } from "../../support/wide";

/** The filled form of another agency; its letterhead names it in A2. */
const of = (agency: string, typed: Parameters<typeof filledWorkbook>[0] = {}) =>
  filledWorkbook({ ...lower, A2: agency, ...typed });

/** Sources that a district has itself; those of the commune are in XA. */
const lower = { K17: "NS huyện", K18: "NS huyện", K29: "NS huyện", K30: "NS huyện" };
const XA = { K17: "NS xã", K18: "NS xã", K29: "NS xã", K30: "NS xã" };

describeRule("source-above-agency", {
  good: {
    "a department names any level": filledWorkbook(),
    "a district's own": of("UBND HUYỆN TRÀ BỒNG"),
    "a commune's own": of("UBND XÃ BÌNH SƠN", XA),
    "several levels at once": of("UBND XÃ BÌNH SƠN", { ...XA, K17: "NSĐP" }),
    "the decision is quoted": of("UBND XÃ BÌNH SƠN", {
      ...XA,
      K17: "NS tỉnh",
      M17: "Quyết định số 2458/QĐ-UBND ngày 18/12/2017",
    }),
    "a list of sources beside the letterhead": of("SỞ Y TẾ", { K17: "NS tỉnh", M2: "Xã hội hóa" }),
    "no agency named": of("TÊN CƠ QUAN, ĐƠN VỊ", { ...XA, K17: "NS tỉnh" }),
  },
  bad: {
    "a commune names the province": {
      workbook: of("UBND XÃ BÌNH SƠN", { ...XA, K17: "NS tỉnh", M17: null }),
      found: ["K17 commune"],
      fix: null,
    },
    "a source line of a commune": {
      workbook: of("UBND XÃ BÌNH SƠN", { ...XA, K30: "Ngân sách trung ương" }),
      found: ["K30 commune"],
      fix: null,
    },
    "a district names the province": {
      workbook: of("UBND HUYỆN TRÀ BỒNG", { K18: "NS tỉnh" }),
      found: ["K18 district"],
      fix: null,
    },
  },
});

test("the agency that the workbook remembers wins over its letterhead", () => {
  const state = {
    ...{ pack: quangNgai.id, packVersion: "1.0.0", year: 2019 },
    unit: "trieu-dong",
    ...{ forms: [], explanations: [], seal: null },
    agency: { code: "", name: "UBND xã Bình Sơn" },
  } as const;
  const { issues } = checkWorkbook(filledWorkbook({ M17: null }), state, {
    ...{ pack: quangNgai, profile: "draft", asOf: "2018-07-20" },
  });
  const found = issues.filter(({ rule }) => rule === "source-above-agency");
  expect(brief(found).slice(0, 1)).toEqual(["K17 commune"]);
});

test("columns of fixed sources", () => {
  const state = {
    ...{ pack: widePack.id, packVersion: "1.0.0", year: 2019 },
    unit: "trieu-dong",
    ...{ forms: [], explanations: [], seal: null },
    agency: { code: "", name: "UBND huyện Trà Bồng" },
  } as const;
  const workbook = wideWorkbook([
    [1, "Mua máy chủ", 500, 500, null, 300, 200],
    [2, "Mua máy in", 200, 200, null, null, 200],
  ]);
  const options = { pack: widePack, profile: "draft", asOf: "2018-07-20" } as const;
  const { issues } = checkWorkbook(workbook, state, options);
  const found = issues.filter(({ rule }) => rule === "source-above-agency");
  expect(brief(found)).toEqual(["F3 district"]);
});

describe("a form without a column for documents", () => {
  const pack = packNamed("cds-2027");
  const task = "Số hóa hồ sơ hộ tịch";
  const level = { level: "Ngân sách cấp tỉnh", type: "Vốn sự nghiệp", y0: 50 };
  const plan = { form: "B04-5N", tasks: [{ group: "ha-tang", cells: { task, ...level } }] };
  const found = (name: string, basis: string | null) => {
    const list = { task: name, "tinh-tx": 50, basis };
    const first = formWorkbook(pack, { form: "B02", tasks: [{ group: "ha-tang", cells: list }] });
    const workbook = formWorkbook(pack, { ...plan, typed: { A2: "UBND XÃ BÌNH SƠN" } });
    const sheets = [...workbook.sheets, ...first.sheets];
    const on = findingsOn(
      "source-above-agency",
      { ...workbook, sheets },
      { pack, asOf: "2026-11-01" }
    );
    return on.filter(({ at }) => at.sheet === workbook.sheets[0]?.name).length;
  };

  test.each<[string, string, string | null, number]>([
    ["another form quotes it for the task", task, "Quyết định số 512/QĐ-UBND ngày 12/3/2026", 0],
    ["no form quotes any", task, null, 1],
    [
      "it is quoted for another task",
      "Nâng cấp đài",
      "Quyết định số 512/QĐ-UBND ngày 12/3/2026",
      1,
    ],
  ])("%s", (_name, name, basis, expected) => {
    expect(found(name, basis)).toBe(expected);
  });
});

test("a form without a column for a basis or a remark asks for none", () => {
  const konTum = packNamed("kon-tum-2024");
  const cells = { task: "Nền tảng bản đồ số", agency: "Phòng Văn hóa", estimate: 500 };
  const workbook = formWorkbook(konTum, {
    form: "KT-PL6",
    typed: { A2: "UBND HUYỆN ĐĂK HÀ" },
    tasks: [{ group: null, cells: { ...cells, level: "Ngân sách tỉnh" } }],
  });
  const options = { pack: konTum, asOf: "2023-11-01" } as const;
  expect(brief(findingsOn("source-above-agency", workbook, options))).toEqual([]);
});
