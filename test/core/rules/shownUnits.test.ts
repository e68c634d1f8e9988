import { checkWorkbook } from "../../../src/app/checkWorkbook";
import { dong, type UnitId } from "../../../src/core/money";
import type { PackDefinition } from "../../../src/core/packs";
import { UNIT_OF_MEASURE } from "../../../src/core/packs/columns";
import type { CellValue, WorkbookSnapshot } from "../../../src/core/sheet";
import { translateDynamic } from "../../../src/i18n";
import { offerTitle } from "../../../src/app/offerTitle";
import { showAmounts } from "../../../src/core/rules/shownUnits";
import { filledWorkbook, tableIn } from "../../support/filled";
import { formWorkbook } from "../../support/packForms";
import { formById, quangNgai } from "../../support/packs";

/** What one rule says in Vietnamese, and its offers. */
function saidBy(
  ruleId: string,
  workbook: WorkbookSnapshot,
  pack: PackDefinition = quangNgai
): readonly string[] {
  const options = { pack, profile: "submission", asOf: "2018-07-20" } as const;
  const { issues } = checkWorkbook(workbook, null, options);
  return issues.flatMap((issue) => {
    if (issue.rule !== ruleId) return [];
    const message = translateDynamic("vi", `rules.${ruleId}.${issue.messageId}`, issue.data);
    const offers = issue.fix ? [offerTitle(issue, issue.fix, "vi")] : [];
    return [message, ...offers];
  });
}

/** QN-B2 with one task whose total is not what was done and is asked for. */
function oneTask(amounts: readonly [CellValue, CellValue, CellValue], unit: UnitId) {
  const [total, done, needed] = amounts;
  const task = { task: "Nâng cấp phần mềm", total, done, needed };
  return filledWorkbook({}, { tasks: [{ group: "noi-bo", cells: task }], unit });
}

describe("amounts of a finding stand in the unit of its sheet", () => {
  test.each<[string, WorkbookSnapshot, string]>([
    [
      "triệu",
      oneTask([1250, 800, 400], "trieu-dong"),
      "ghi 1.250 triệu đồng, cộng các phần là 1.200 triệu đồng, chênh lệch 50 triệu đồng",
    ],
    [
      "triệu with a fraction, exact",
      oneTask([1250.5, 800, 400.123456], "trieu-dong"),
      "ghi 1.250,5 triệu đồng, cộng các phần là 1.200,123456 triệu đồng, chênh lệch 50,376544 triệu đồng",
    ],
    [
      "below one",
      oneTask([0.5, 0.2, 0.1], "ty-dong"),
      "ghi 0,5 tỷ đồng, cộng các phần là 0,3 tỷ đồng, chênh lệch 0,2 tỷ đồng",
    ],
    [
      "nghìn",
      oneTask([1250000, 800000, 400000], "nghin-dong"),
      "ghi 1.250.000 nghìn đồng, cộng các phần là 1.200.000 nghìn đồng, chênh lệch 50.000 nghìn đồng",
    ],
    [
      "đồng",
      oneTask([1250000000, 800000000, 400000001], "dong"),
      "ghi 1.250.000.000 đồng, cộng các phần là 1.200.000.001 đồng, chênh lệch 49.999.999 đồng",
    ],
    [
      "a unit in the cell: what is to be written is in the sheet's",
      oneTask(["1,25 tỷ", 800, 400], "trieu-dong"),
      "ghi 1.250 triệu đồng, cộng các phần là 1.200 triệu đồng, chênh lệch 50 triệu đồng",
    ],
  ])("%s", (_name, workbook, said) => {
    expect(saidBy("row-sum", workbook)[0]).toContain(said);
  });

  test("negative amounts", () => {
    const workbook = oneTask([-150.5, null, -150.5], "trieu-dong");
    expect(saidBy("negative-amount", workbook)[0]).toContain("-150,5 triệu đồng");
  });

  test("the unit of a column's own header wins over the table's", () => {
    const workbook = oneTask([1.25, 800, 400], "trieu-dong");
    const typed = filledWorkbook({ H10: "Tổng kinh phí (tỷ đồng)" }, {});
    expect(saidBy("row-sum", workbook)[0]).toContain("ghi 1,25 triệu đồng");
    expect(saidBy("row-sum", typed)[0]).toContain(
      "công thức ở đây ra 500,5 tỷ đồng, cộng các phần là 0,5005 tỷ đồng"
    );
  });

  test("the unit of a row's own unit cell wins over both", () => {
    const form = formById(quangNgai, "QN-B5");
    if (!form) throw new Error("no QN-B5");
    const unitColumn = { ...UNIT_OF_MEASURE, width: 10 };
    const own = { ...form, columns: [...form.columns, unitColumn] };
    const pack = { ...quangNgai, forms: [own] };
    const cells = { task: "Nâng cấp phần mềm", needed: -1.5, unit: "tỷ đồng" };
    const workbook = formWorkbook(pack, { form: "QN-B5", tasks: [{ group: "noi-bo", cells }] });
    expect(saidBy("negative-amount", workbook, pack)[0]).toContain("-1,5 tỷ đồng");
  });

  test("no word for a unit that is not stated", () => {
    const tasks = [{ group: "noi-bo", cells: { task: "A", total: 1250, done: 800, needed: 400 } }];
    const workbook = filledWorkbook({ A8: null }, { tasks });
    expect(saidBy("row-sum", workbook)[0]).toContain(
      "ghi 1.250, cộng các phần là 1.200, chênh lệch 50."
    );
  });

  test("two forms in different units: all figures in that of the sheet the finding stands in", () => {
    const cells = { task: "Nâng cấp phần mềm" };
    const [one, two] = [
      filledWorkbook({}, { tasks: [{ group: "noi-bo", cells: { ...cells, needed: 400 } }] }),
      filledWorkbook(
        {},
        {
          form: "QN-B5",
          tasks: [{ group: "noi-bo", cells: { ...cells, needed: 450500 } }],
          unit: "nghin-dong",
        }
      ),
    ];
    const [said = ""] = saidBy("sheets-disagree", {
      ...one,
      sheets: [...one.sheets, ...two.sheets],
    });
    expect(said).toMatch(
      /ghi 450\.500 nghìn đồng, .* ghi 400\.000 nghìn đồng, chênh lệch 50\.500 nghìn đồng/
    );
  });

  test.each<[string, { file?: string }, UnitId]>([
    ["a figure of this workbook gives its unit", {}, "nghin-dong"],
    [
      "one of last year's workbook, on a sheet of the same name, does not",
      { file: "2018.xlsx" },
      "trieu-dong",
    ],
  ])("%s", (_name, of, unit) => {
    const [own, listed] = [
      tableIn(filledWorkbook({}, { unit: "nghin-dong" })),
      tableIn(filledWorkbook({}, { unit: "trieu-dong" })),
    ];
    const other = { ...listed, sheet: { ...listed.sheet, name: "Danh mục" } };
    const related = [
      { sheet: own.sheet.name, cell: "H17", ...of },
      { sheet: "Danh mục", cell: "H17" },
    ];
    const data = { found: { dong: dong(5000000) } };
    const reported = {
      ...({ rule: "carried-over-missing", code: "P511", severity: "warning" } as const),
      ...{ at: { sheet: "Bìa" }, messageId: "gone", data, related },
    };
    expect(showAmounts(reported, [own, other]).data).toEqual({ found: { dong: 5000000, unit } });
  });
});
