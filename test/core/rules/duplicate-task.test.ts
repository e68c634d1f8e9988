import type { TaskContent } from "../../../src/core/layout";
import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

const task = (name: string, cells: TaskContent["cells"] = {}, group = "noi-bo"): TaskContent => ({
  group,
  cells: { task: name, agencies: "Sở Y tế", period: "2019", needed: 100, ...cells },
});

const listed = (...tasks: readonly TaskContent[]) => filledWorkbook({}, { tasks });
const NAME = "Nâng cấp phần mềm quản lý văn bản";

describeRule("duplicate-task", {
  good: {
    "another stage": listed(task(`${NAME} giai đoạn 1`), task(`${NAME} giai đoạn 2`)),
    "another agency": listed(task(NAME), task(NAME, { agencies: "Sở Tài chính" })),
    "another time": listed(task(NAME, { period: "2017-2018" }), task(NAME, { period: "2019" })),
    "one word other": listed(task(NAME), task("Nâng cấp phần mềm quản lý nhân sự")),
    "another action": listed(task(NAME), task("Bảo trì phần mềm quản lý văn bản")),
    "a longer thing of few words": listed(task("Mua sắm máy tính"), task("Mua sắm máy tính bảng")),
    "another level": listed(
      task("Đào tạo kỹ năng số cho cán bộ công chức"),
      task("Đào tạo kỹ năng số cho cán bộ công chức xã")
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
