import { ageSaid } from "../../../src/core/rules/taskAges";
import { formById } from "../../../src/core/packs";
import type { CellValue } from "../../../src/core/sheet";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";
import { foundBeside, lastYear, type Cells } from "./carriedOver";

const pack = packNamed("cds-2027");
const TASK = "Xây dựng kho dữ liệu dùng chung";

test.each<[string, ReturnType<typeof ageSaid>]>([
  ["Dự án mới", "new"],
  ["Nhiệm vụ mở mới năm 2027", "new"],
  ["Khởi công mới", "new"],
  ["Mới", "new"],
  ["Kho dữ liệu (dự án mới)", "new"],
  ["Quyết định số 12/QĐ-UBND; dự án khởi công mới", "new"],
  ["Dự án mới năm 2026", null],
  ["Dự án khởi công mới năm 2028", null],
  ["Đầu tư mới 20 máy", null],
  ["Xây dựng nông thôn mới", null],
  ["Đổi mới sáng tạo", null],
  ["Dự án mới được phê duyệt", null],
  ["Dự án chưa khởi công mới", null],
  ["Chuyển tiếp", "carried"],
  ["Chuyển tiếp từ năm 2026", "carried"],
  ["Dự án chuyển tiếp từ các năm trước", "carried"],
  ["Chuyển tiếp sang năm 2027", "carried"],
  ["Chuyển tiếp sang năm 2028", null],
  ["Chuyển tiếp sang năm sau", null],
  ["Chuyển tiếp từ năm 2026 do chưa bố trí vốn", null],
  ["Chuyển tiếp cuộc gọi về tổng đài", null],
])("%s calls a task of 2027 %s", (text, expected) => {
  expect(ageSaid(text, 2027)).toBe(expected);
});

function found(cells: Cells, typed: Readonly<Record<string, CellValue>> = {}) {
  const own = { task: TASK, total: 6000, "tinh-dt": 2500, ...cells };
  const plan = formWorkbook(pack, {
    form: "B02",
    tasks: [{ group: "the-che", cells: own }],
    typed,
  });
  return (beside: ReturnType<typeof formWorkbook>["sheets"] = []) =>
    brief(
      findingsOn(
        "task-age-differs",
        { ...plan, sheets: [...plan.sheets, ...beside] },
        { pack, asOf: "2026-11-01" }
      )
    );
}

const NEW = { period: "2027-2028", note: "Dự án mới" };
const CARRIED = { period: "2027-2028", note: "Chuyển tiếp" };

test.each<[Cells, readonly string[]]>([
  [NEW, []],
  [{ ...NEW, allocated: 0 }, []],
  [{ ...NEW, allocated: 600 }, []],
  [{ ...NEW, allocated: 900, scope: "Đã có kinh phí chuẩn bị đầu tư" }, []],
  [{ ...NEW, allocated: 900 }, ["U14 new-paid"]],
  [{ ...NEW, period: "2026-2028", allocated: 900 }, ["U14 new-paid"]],
  [{ ...CARRIED, period: "2026-2028", allocated: 900 }, []],
  [{ ...CARRIED, allocated: 900 }, []],
  // Carried over without money so far.
  [{ ...CARRIED, period: "2026-2028" }, []],
  [{ ...CARRIED, period: "Đến năm 2028" }, []],
  [{ ...CARRIED, task: "Thuê đường truyền", period: "2027" }, []],
  [{ ...CARRIED, period: "2027" }, ["U14 carried-unpaid"]],
  [CARRIED, ["U14 carried-unpaid"]],
  [{ ...CARRIED, allocated: "xem biểu B01" }, []],
])("%j", (cells, expected) => {
  expect(found(cells)()).toEqual(expected);
});

describe("beside another form", () => {
  const running = (task: string, planned: number) =>
    formWorkbook(pack, {
      form: "B01",
      tasks: [{ group: "the-che", cells: { task, planned, "tinh-dt": planned } }],
    }).sheets;

  test("its money of the year before is the task's", () => {
    expect(found(NEW)(running(TASK, 1500))).toEqual(["U14 new-paid"]);
    expect(found(CARRIED)(running(TASK, 1500))).toEqual([]);
  });

  test("money of other tasks, and a little, are not", () => {
    expect(found(NEW)(running("Thuê đường truyền", 1500))).toEqual([]);
    expect(found(NEW)(running(TASK, 300))).toEqual([]);
    expect(found(CARRIED)(running("Thuê đường truyền", 1500))).toEqual(["U14 carried-unpaid"]);
  });
});

describe("under a heading", () => {
  const under = (heading: string, cells: Cells) => found(cells, { A12: "A", B12: heading })();

  test("of its own age nothing is told", () => {
    expect(under("Dự án khởi công mới", NEW)).toEqual([]);
    expect(under("Nhiệm vụ chuyển tiếp", CARRIED)).toEqual([]);
    expect(under("Nhiệm vụ chuyển tiếp và mở mới", CARRIED)).toEqual(["U14 carried-unpaid"]);
  });

  test("of the other age both are named", () => {
    expect(under("Nhiệm vụ chuyển tiếp", NEW)).toEqual(["U14 grouped"]);
    expect(under("Dự án khởi công mới", { ...CARRIED, period: "2026-2028" })).toEqual([
      "U14 grouped",
    ]);
    // With money of earlier years the remark is right.
    expect(under("Dự án khởi công mới", { ...CARRIED, allocated: 900 })).toEqual([]);
  });
});

describe("beside last year's workbook", () => {
  const row = { task: TASK, total: 6000, "tinh-dt": 2500 };
  const report = lastYear({ B08: [{ task: TASK, planned: 1500 }] });

  test("a plan given to it is money of the year before", () => {
    expect(foundBeside("task-age-differs", report, [{ ...row, ...NEW }])).toEqual([
      "U17 new-before",
    ]);
    expect(foundBeside("task-age-differs", report, [{ ...row, ...CARRIED }])).toEqual([]);
  });

  test("one that was only asked for is not", () => {
    const plan = lastYear({ B02: [{ task: TASK, period: "2026-2028", "tinh-dt": 1500 }] });
    expect(foundBeside("task-age-differs", plan, [{ ...row, ...NEW }])).toEqual([]);
  });
});

test("with two columns of earlier years, none of which may be unread", () => {
  const form = formById(pack, "B02");
  if (!form) throw new Error("no B02");
  const given = form.columns.find(({ id }) => id === "allocated");
  if (!given) throw new Error("no allocated");
  const spent = { ...given, id: "spent", header: "Đã chi đến hết năm {n-1}", aliases: [] };
  const own = { ...pack, forms: [{ ...form, columns: [...form.columns, spent] }] };
  const foundIn = (more: Cells) => {
    const cells = { task: TASK, total: 6000, "tinh-dt": 2500, ...CARRIED, ...more };
    const tasks = [{ group: "the-che", cells }];
    const workbook = formWorkbook(own, { form: "B02", tasks });
    return brief(findingsOn("task-age-differs", workbook, { pack: own, asOf: "2026-11-01" }));
  };
  expect(foundIn({})).toEqual(["U14 carried-unpaid"]);
  expect(foundIn({ allocated: "xem biểu B01" })).toEqual([]);
  expect(foundIn({ spent: "xem biểu B01" })).toEqual([]);
});
