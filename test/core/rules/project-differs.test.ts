import type { CellValue, WorkbookSnapshot } from "../../../src/core/sheet";
import { brief, type } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");
const DECISION = "Quyết định số 412/QĐ-UBND ngày 27/3/2026 của UBND tỉnh";

type Cells = Readonly<Record<string, CellValue>>;

/** The project as the list has it: 18,500 triệu đồng, central and province money. */
const LISTED: Cells = {
  task: "Hạ tầng lưu trữ dữ liệu y tế",
  scope: "200 TB, 02 cụm máy chủ",
  agencies: "Sở Y tế/ Sở Khoa học và Công nghệ",
  period: "2026-2028",
  priority: "Cao",
  total: 18500,
  allocated: 6000,
  "tw-dt": 1500,
  "tinh-dt": 6000,
  basis: DECISION,
};
const SECOND: Cells = {
  task: "Bệnh án điện tử tại các trung tâm y tế",
  scope: "11 trung tâm y tế",
  agencies: "Sở Y tế",
  period: "2026-2027",
  total: 24800,
  allocated: 11000,
  "tinh-dt": 13800,
  basis: "Quyết định số 538/QĐ-UBND ngày 22/4/2026",
};

/** The same project in its own sheet. */
const SHEET: Cells = {
  C10: "Hạ tầng lưu trữ dữ liệu y tế",
  C11: "Sở Y tế",
  C14: 1,
  C15: DECISION,
  C17: "Lưu trữ 200 TB, 02 cụm máy chủ, hệ thống sao lưu",
  C22: "18.500 triệu đồng",
  C23: "Ngân sách trung ương: 3.500 triệu đồng; ngân sách tỉnh: 15.000 triệu đồng",
  C25: "Phường Cẩm Thành",
  C26: "2026-2028",
};
const OTHER: Cells = {
  C10: "Bệnh án điện tử tại các trung tâm y tế",
  C14: 2,
  C15: "Quyết định số 538/QĐ-UBND ngày 22/4/2026 của UBND tỉnh",
  C17: "11 trung tâm y tế, 1.450 tài khoản",
  C22: 24800,
  C23: "Ngân sách tỉnh, vốn đầu tư",
  C25: "11 trung tâm y tế",
  C26: "2026-2027",
};

const blank = formWorkbook(pack, { form: "B03" });
const traits = { macros: false, externalLinks: false };

function listOf(tasks: readonly Cells[]) {
  const content = tasks.map((cells) => ({ group: "ha-tang", cells }));
  return formWorkbook(pack, { form: "B02", tasks: content }).sheets;
}

const list = listOf([LISTED, SECOND]);

function workbookOf(projects: readonly Cells[], lists = list): WorkbookSnapshot {
  const own = projects.flatMap((typed, at) =>
    type(blank, typed).sheets.map((sheet) => ({ ...sheet, name: `B03 ${String(at + 1)}` }))
  );
  return { sheets: [...lists, ...own], properties: {}, traits };
}

function found(workbook: WorkbookSnapshot): readonly string[] {
  return brief(findingsOn("project-differs", workbook, { pack, asOf: "2026-11-22" }));
}

/** What is found when some cells of the first sheet are typed over. */
function foundWith(cells: Cells): readonly string[] {
  return found(workbookOf([{ ...SHEET, ...cells }, OTHER]));
}

test("sheets that say what the list says, and blank ones, have no findings", () => {
  expect(found(workbookOf([SHEET, OTHER, {}]))).toEqual([]);
});

test.each<[string, Cells, readonly string[]]>([
  ["a number in the unit of the list", { C22: 18500 }, []],
  ["in đồng", { C22: "18.500.000.000 đồng" }, []],
  ["in tỷ, rounded", { C22: "18,5 tỷ đồng" }, []],
  ["about", { C22: "Khoảng 18,4 tỷ đồng" }, []],
  ["with its parts behind it", { C22: "18.500 triệu đồng (NSTW 3.500 triệu đồng)" }, []],
  ["no amount", { C22: "Chưa xác định" }, []],
  ["another unit", { C22: "18.500 tỷ đồng" }, ["C22 total-unit"]],
  ["other figures", { C22: "15.800 triệu đồng" }, ["C22 total"]],
  ["another number", { C22: 19500 }, ["C22 total"]],
  ["sources without amounts", { C23: "NSTW và ngân sách tỉnh, vốn đầu tư" }, []],
  ["sources without units", { C23: "NSTW: 3.500; NS tỉnh: 15.000" }, []],
  [
    "sources that add to more",
    { C23: "NSTW: 3.500 triệu đồng; NS tỉnh: 16.000 triệu đồng" },
    ["C23 sources-sum"],
  ],
  ["shares", { C23: "NSTW 20%, ngân sách tỉnh 80%" }, []],
  ["shares of more than all", { C23: "NSTW 30%, ngân sách tỉnh 80%" }, ["C23 shares"]],
  ["all levels at once", { C23: "Ngân sách nhà nước" }, []],
  ["a level that the list does not have", { C23: "NSTW, ngân sách tỉnh, ngân sách xã" }, []],
  ["a level that lacks", { C23: "Ngân sách tỉnh, vốn đầu tư" }, ["C23 source-level"]],
  [
    "recurrent money for investment",
    { C23: "NSTW (vốn sự nghiệp); ngân sách tỉnh (vốn sự nghiệp)" },
    ["C23 source-type"],
  ],
])("money of a project: %s", (_name, cells, expected) => {
  expect(foundWith(cells)).toEqual(expected);
});

const BY_LEVEL = "NS tỉnh (đầu tư): 15.000 triệu đồng; NS xã (đầu tư): 3.500 triệu đồng";
const SLIPPED: Cells = { "tw-dt": null, "xa-tx": 1500 };

test.each<[string, Cells, string, readonly string[]]>([
  ["the same type", { "tw-dt": null, "xa-dt": 1500 }, BY_LEVEL, []],
  ["both types in the list", { "tw-dt": null, "xa-dt": 1000, "xa-tx": 500 }, BY_LEVEL, []],
  ["no money of the level yet", { "tw-dt": null }, BY_LEVEL, []],
  ["no type in the sheet", SLIPPED, "NS tỉnh (đầu tư); NS xã", []],
  ["no types at all", SLIPPED, "NS tỉnh: 15.000 triệu đồng; NS xã: 3.500 triệu đồng", []],
  [
    "both types in the sheet",
    SLIPPED,
    "NS tỉnh (đầu tư); NS xã (đầu tư); NS xã (thường xuyên)",
    [],
  ],
  ["both in one bracket", SLIPPED, "NS tỉnh (đầu tư); NS xã (đầu tư, thường xuyên)", []],
  ["both in words", SLIPPED, "NS tỉnh (đầu tư); NS xã (vốn đầu tư và chi thường xuyên)", []],
  ["a type for several levels", SLIPPED, "NS tỉnh, NS xã", []],
  ["a name of several levels", SLIPPED, "NS tỉnh (đầu tư); ngân sách địa phương (đầu tư)", []],
  ["the money of a level in the other type", SLIPPED, BY_LEVEL, ["O17 source-level-type"]],
  [
    "investment in the list, recurrent in the sheet",
    { "tw-dt": null, "xa-dt": 1500 },
    "NS tỉnh (đầu tư): 15.000 triệu đồng; NS xã (thường xuyên): 3.500 triệu đồng",
    ["N17 source-level-type"],
  ],
])("the type of a level's money: %s", (_name, cells, sources, expected) => {
  const lists = listOf([{ ...LISTED, ...cells }, SECOND]);
  expect(found(workbookOf([{ ...SHEET, C23: sources }, OTHER], lists))).toEqual(expected);
});

test.each<[string, Cells, readonly string[]]>([
  ["the same time", {}, []],
  ["the year of the work list", { C26: "2027" }, ["C26 period"]],
  ["a time longer than the plan's", { C26: "2026-2029" }, ["C26 period"]],
])("beside a list of one year's work, %s", (_name, cells, expected) => {
  const work = { task: LISTED["task"] ?? null, period: "2027", lead: "Sở Y tế" };
  const year = formWorkbook(pack, { form: "B06", tasks: [{ group: "trong-tam", cells: work }] });
  const told = found(workbookOf([{ ...SHEET, ...cells }, OTHER], [...list, ...year.sheets]));
  expect(told).toEqual(expected);
});

test.each<[string, Cells, readonly string[]]>([
  ["the same time in words", { C26: "Từ năm 2026 đến năm 2028" }, []],
  ["a duration", { C26: "36 tháng" }, []],
  ["an older time", { C26: "2025-2026" }, ["C26 period"]],
  ["a shorter time", { C26: "2026-2027" }, ["C26 period"]],
  ["no decision yet", { C15: "Chưa phê duyệt" }, []],
  ["a decision of another body", { C15: "Quyết định số 91/QĐ-SYT ngày 19/01/2026" }, []],
  ["one more decision", { C15: `${DECISION}; Quyết định số 96/QĐ-UBND` }, []],
  ["figures changed over", { C15: DECISION.replace("412", "421") }, ["C15 decision"]],
  ["another day", { C15: DECISION.replace("27/3/2026", "27/3/2025") }, ["C15 decision-date"]],
  ["a day of no calendar", { C15: DECISION.replace("27/3", "31/4") }, ["C15 decision-no-day"]],
  ["a priority in other words", { C14: "Nhóm 1" }, []],
  ["the same priority", { C14: "cao" }, []],
  ["another priority", { C14: "Thấp" }, ["C14 priority"]],
  ["a time that ends first", { C26: "2028-2026" }, ["C26 period-reversed"]],
  ["another department", { C11: "Sở Tài chính" }, ["C11 owner"]],
  ["a department that takes part", { C11: "Sở Khoa học và Công nghệ" }, []],
  ["a body of no known name", { C11: "Ban quản lý dự án chuyển đổi số" }, []],
  ["other things", { C17: "Phần mềm sao lưu, 05 người quản trị" }, []],
  ["a phase and a time", { C17: "Giai đoạn 2 cụm máy chủ, trong 36 tháng" }, []],
  ["another extent", { C17: "Lưu trữ 100 TB, 02 cụm máy chủ" }, ["C17 scope"]],
])("what a project is: %s", (_name, cells, expected) => {
  expect(foundWith(cells)).toEqual(expected);
});

test.each<[string, Cells, readonly string[]]>([
  ["the name of another", { C10: OTHER["C10"] ?? null }, ["C10 twice"]],
  ["a kind of entry before the name", { C10: "Dự án Hạ tầng lưu trữ dữ liệu y tế" }, []],
  ["a name of no list", { C10: "Nâng cấp cổng thông tin điện tử" }, ["C10 unlisted"]],
  ["no name", { C10: null }, ["C10 nameless"]],
])("the name of a project: %s", (_name, cells, expected) => {
  const findings = found(workbookOf([OTHER, { ...SHEET, ...cells }]));
  expect(findings.filter((one) => one.startsWith("C10"))).toEqual(expected);
});

test("a sheet copied from another's is told with the cells that were left", () => {
  const left = { C14: SHEET["C14"] ?? null, C15: DECISION, C17: SHEET["C17"] ?? null };
  const workbook = workbookOf([SHEET, { ...OTHER, ...left }]);
  expect(found(workbook)).toEqual(["C17 scope-copied", "C15 decision-copied"]);
  const [, last] = findingsOn("project-differs", workbook, { pack, asOf: "2026-11-22" });
  expect(last?.data["cells"]).toBe("C14, C15, C17");
});

test("a decision after the day of signing is told", () => {
  const signed = {
    C28: "Quảng Ngãi, ngày 20 tháng 11 năm 2026",
    C15: DECISION.replace("27/3", "27/12"),
  };
  expect(foundWith(signed)).toEqual(["C15 decision-late"]);
});

test("without a list only what the sheet says itself is told", () => {
  expect(found(workbookOf([SHEET], []))).toEqual([]);
  expect(found(workbookOf([{ ...SHEET, C26: "2024-2025" }], []))).toEqual(["C26 period-past"]);
});

test("a list that has the name twice is not compared", () => {
  expect(found(workbookOf([{ ...SHEET, C26: "2030" }], listOf([LISTED, LISTED])))).toEqual([]);
});

describe("a plan of before the mergers of 2025", () => {
  const old = packNamed("quang-ngai-2019");
  const task = "Cơ sở dữ liệu đất đai";
  const cells = { task, agencies: "Sở Tài nguyên và Môi trường" };
  const list = formWorkbook(old, { form: "QN-B2", tasks: [{ group: "noi-bo", cells }] });

  test.each<[string, string, readonly string[]]>([
    ["the lead itself", "Sở TN&MT", []],
    [
      "a department that it was merged with since",
      "Sở Nông nghiệp và Phát triển nông thôn",
      ["C14 owner"],
    ],
  ])("%s", (_name, owner, expected) => {
    const typed = { C13: task, C14: owner };
    const { sheets } = formWorkbook(old, { form: "QN-B3", typed });
    const workbook = { ...list, sheets: [...list.sheets, ...sheets] };
    const findings = findingsOn("project-differs", workbook, { pack: old, asOf: "2026-11-22" });
    expect(brief(findings)).toEqual(expected);
  });
});

describe("the owner in a workbook of a commune", () => {
  const HEAD = { A1: "UBND PHƯỜNG TRƯƠNG QUANG TRỌNG" };
  const project = { task: "Bản đồ số đô thị", agencies: "Phòng Kinh tế", total: 2400 };
  const foundAs = (owner: string, agencies: string, head: Cells = HEAD) => {
    const [plan] = listOf([{ ...project, agencies }]);
    const named = type({ sheets: plan ? [plan] : [], properties: {}, traits }, head).sheets;
    const sheet = { ...head, C10: "Bản đồ số đô thị", C11: owner, C22: "2.400 triệu đồng" };
    return found(workbookOf([sheet], named)).filter((one) => one.startsWith("C11"));
  };
  test.each<[string, string, string, readonly string[]]>([
    ["itself", "UBND phường Trương Quang Trọng", "Phòng Kinh tế", []],
    ["itself in short", "UBND phường", "Phòng Kinh tế", []],
    ["a unit of it", "Phòng Kinh tế phường Trương Quang Trọng", "Phòng Kinh tế", []],
    ["a department of the province", "Sở Khoa học và Công nghệ", "Phòng Kinh tế", []],
    ["one that the list names", "UBND phường Nghĩa Lộ", "UBND phường Nghĩa Lộ/ Văn phòng", []],
    ["another commune", "UBND phường Nghĩa Lộ", "Phòng Kinh tế", ["C11 owner-elsewhere"]],
    ["a unit of one", "Phòng Kinh tế phường Nghĩa Lộ", "Phòng Kinh tế", ["C11 owner-elsewhere"]],
  ])("%s", (_name, owner, agencies, expected) => {
    expect(foundAs(owner, agencies)).toEqual(expected);
  });

  test("a department's project may be a commune's", () => {
    expect(foundAs("UBND phường Nghĩa Lộ", "Phòng Kế hoạch", {})).toEqual([]);
  });
});
