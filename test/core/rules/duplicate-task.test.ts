import type { TaskContent } from "../../../src/core/layout";
import { parseRange } from "../../../src/core/sheet";
import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const task = (name: string, cells: TaskContent["cells"] = {}, group = "noi-bo"): TaskContent => ({
  group,
  cells: { task: name, agencies: "Sở Y tế", period: "2019", needed: 100, ...cells },
});

/** A task with a scope and sources. */
const described = (name: string, cells: TaskContent["cells"] = {}, group = "noi-bo") =>
  task(name, { scope: "18 điểm cầu", level: "NS tỉnh", type: "Vốn sự nghiệp", ...cells }, group);

/** The name's cell of the first two tasks in a merge. */
function nameMerged() {
  const workbook = listed(task(NAME), task(NAME));
  const merges = [parseRange("B17:B18")].filter((one) => one !== null);
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    merges: [...sheet.merges, ...merges],
  }));
  return { ...workbook, sheets };
}

const listed = (...tasks: readonly TaskContent[]) => filledWorkbook({}, { tasks });
const NAME = "Nâng cấp phần mềm quản lý văn bản";
const LINE = "Duy trì đường truyền số liệu chuyên dùng và hội nghị truyền hình";
const LINE_REWORDED = "Vận hành đường truyền dữ liệu chuyên dùng, họp trực tuyến";
describeRule("duplicate-task", {
  good: {
    "another stage": listed(task(`${NAME} giai đoạn 1`), task(`${NAME} giai đoạn 2`)),
    "a second source right below": listed(described(NAME), described(NAME, { level: "NS huyện" })),
    "another agency": listed(task(NAME), task(NAME, { agencies: "Sở Tài chính" })),
    "another time": listed(task(NAME, { period: "2017-2018" }), task(NAME, { period: "2019" })),
    "one word other": listed(task(NAME), task("Nâng cấp phần mềm quản lý nhân sự")),
    "another action": listed(task(NAME), task("Bảo trì phần mềm quản lý văn bản")),
    "a longer thing of few words": listed(task("Mua sắm máy tính"), task("Mua sắm máy tính bảng")),
    "another level": listed(
      task("Đào tạo kỹ năng số cho cán bộ công chức"),
      task("Đào tạo kỹ năng số cho cán bộ công chức xã")
    ),
    "a name merged over two tasks is another rule's": nameMerged(),
    "one price, another thing": listed(
      described("Bảo trì phần mềm quản lý nhân sự"),
      described("Bảo trì phần mềm quản lý tài sản", { scope: "01 phần mềm" }, "an-toan")
    ),
    "one price and scope, another thing beside it": listed(
      described("Tập huấn kỹ năng số cho cán bộ xã"),
      described("Tập huấn an toàn thông tin cho cán bộ xã")
    ),
    "one price, another place": listed(
      described("Mua sắm máy tính cho Trạm y tế xã Sơn Hà"),
      described("Trang bị máy tính cho Trạm y tế xã Sơn Linh")
    ),
    "other words and another amount": listed(
      described(LINE),
      described(LINE_REWORDED, { needed: 101 })
    ),
    "a price that many tasks have": listed(
      described(LINE),
      described(LINE_REWORDED, {}, "an-toan"),
      described("Mua sắm máy chủ", {}, "an-toan"),
      described("Trang bị tường lửa", {}, "an-toan")
    ),
    "parts of two projects": listed(
      { ...task("Chi phí thiết bị"), group: null, heading: "Dự án Trung tâm dữ liệu" },
      { ...task("Chi phí thiết bị"), group: null, heading: "Dự án mạng diện rộng" }
    ),
  },
  bad: {
    "the same name": { workbook: listed(task(NAME), task(NAME)), found: ["B18 same"], fix: null },
    "in another group": {
      workbook: listed(task(NAME), task(`2. ${NAME.toUpperCase()}`, {}, "an-toan")),
      found: ["B27 near"],
      fix: null,
    },
    "blanks, tones, abbreviation": {
      workbook: listed(task(NAME), task("Nâng cấp  phần mềm QLVB năm 2019")),
      found: ["B18 near"],
      fix: null,
    },
    "another source, another place": {
      workbook: listed(
        described(NAME),
        described("Mua sắm máy chủ"),
        described(NAME, { level: "NS huyện" })
      ),
      found: ["B19 other-source"],
      fix: null,
    },
    "in other words": {
      workbook: listed(described(LINE), described(LINE_REWORDED)),
      found: ["B18 reworded"],
      fix: null,
    },
    "in another group, partly other words, the same scope": {
      workbook: listed(
        described("Giám sát an toàn thông tin, ứng cứu sự cố"),
        described("Theo dõi hệ thống, khắc phục sự cố an toàn thông tin mạng", {}, "an-toan")
      ),
      found: ["B27 reworded"],
      fix: null,
    },
    "without money": {
      workbook: listed(task(NAME, { needed: null }), task(NAME, { needed: null })),
      found: ["B18 same-unpaid"],
      fix: null,
    },
    misspelt: {
      workbook: listed(task(NAME), task("Nâng cấp phần mềmm quản lí văn bản")),
      found: ["B18 near"],
      fix: null,
    },
    "a few words more": {
      workbook: listed(task(NAME), task(`${NAME} điều hành`)),
      found: ["B18 near"],
      fix: null,
    },
    "a blank too few, also in the agency": {
      workbook: listed(
        task(NAME),
        task("Nâng cấp phầnmềm quản lý văn bản", { agencies: "Sở  Ytế" })
      ),
      found: ["B18 near"],
      fix: null,
    },
    "three times": {
      workbook: listed(task(NAME), task(NAME), task(`${NAME} điều hành`)),
      found: ["B18 same", "B19 near"],
      fix: null,
    },
  },
});

const SCAN = "Số hóa hồ sơ văn bằng, chứng chỉ giai đoạn 1990-2020";
const DECIDED = "Quyết định số 143/QĐ-UBND ngày 30/3/2026";

test.each<[string, string, string, readonly string[]]>([
  [
    "joined otherwise",
    "Số hóa hồ sơ văn bằng, chứng chỉ từ năm 1990 đến năm 2020",
    DECIDED,
    ["reworded"],
  ],
  [
    "joined otherwise, the decision cut short",
    "Số hóa hồ sơ văn bằng, chứng chỉ từ 1990 đến 2020",
    "QĐ 143/QĐ-UBND, 30/3/2026",
    ["reworded"],
  ],
  [
    "another decision",
    "Số hóa hồ sơ văn bằng, chứng chỉ từ năm 1990 đến năm 2020",
    "Quyết định số 162/QĐ-UBND ngày 30/3/2026",
    [],
  ],
  ["another stage", "Số hóa hồ sơ văn bằng, chứng chỉ từ năm 2021 đến năm 2025", DECIDED, []],
  ["another thing", "Số hóa hồ sơ học bạ, giáo án giai đoạn 1990-2020", DECIDED, []],
])("two tasks of one decision and one price: %s", (_name, name, basis, expected) => {
  const pack = packNamed("cds-2027");
  const own = {
    period: "2026-2028",
    agencies: "Sở Y tế",
    total: 2100,
    allocated: 700,
    "tinh-tx": 700,
  };
  const tasks = [
    { group: "du-lieu", cells: { ...own, task: SCAN, basis: DECIDED } },
    { group: "ha-tang", cells: { ...own, task: name, basis } },
  ];
  const workbook = formWorkbook(pack, { form: "B02", tasks });
  const found = findingsOn("duplicate-task", workbook, { pack, asOf: "2026-11-01" });
  expect(found.map(({ messageId }) => messageId)).toEqual(expected);
});
