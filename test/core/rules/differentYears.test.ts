import type { TaskContent } from "../../../src/core/layout";
import type { CellValue } from "../../../src/core/sheet";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

type Cells = Readonly<Record<string, CellValue>>;

interface Listed {
  readonly form: string;
  readonly tasks: readonly TaskContent[];
  readonly typed?: Cells;
}

const A = "Nâng cấp phần mềm quản lý văn bản";
const B = "Mua sắm máy chủ lưu trữ";

function taskOf(cells: Cells, task = A, group = "ha-tang"): TaskContent {
  return { group, cells: { task, ...cells } };
}

/** What is found in a workbook of these forms. */
function found(packId: string, ...forms: readonly Listed[]): readonly string[] {
  const pack = packNamed(packId);
  const sheets = forms.flatMap((one) => formWorkbook(pack, one).sheets);
  const traits = { macros: false, externalLinks: false };
  const workbook = { sheets, properties: {}, traits };
  const options = { pack, asOf: "2018-07-20" };
  return findingsOn("task-details-differ", workbook, options).flatMap((issue) =>
    brief([issue]).map((text) => `${issue.at.sheet} ${text}`)
  );
}

describe("the source of a task in forms of different years", () => {
  const NAMES = [A, B, "Thuê đường truyền số liệu", "Giám sát an toàn", "Kho dữ liệu dùng chung"];
  const TX = "Vốn sự nghiệp (chi thường xuyên)";
  const [PROVINCE, STATE] = ["Ngân sách cấp tỉnh", "Ngân sách trung ương"];
  /** Five tasks with running money of the province; the last ones say other things. */
  const listed = (form: string, common: Cells, ...last: readonly Cells[]): Listed => ({
    form,
    tasks: NAMES.map((task, at) =>
      taskOf(last[at - NAMES.length + last.length] ?? common, task, "du-lieu")
    ),
  });
  const estimate = (...last: readonly Cells[]) => listed("B01", { "tinh-tx": 90 }, ...last);
  const ahead = (...last: readonly Cells[]) =>
    listed("B04", { y0: 100, level: PROVINCE, type: TX }, ...last);
  test.each<[string, Listed, Listed]>([
    ["the same", estimate(), ahead()],
    ["two of five", estimate({ "tw-tx": 90 }, { "tw-tx": 90 }), ahead()],
    ["two sources in one", estimate({ "tinh-tx": 60, "tw-tx": 30 }), ahead()],
    ["none of the levels apart", estimate(), ahead({ y0: 100, level: "NSĐP", type: TX })],
    ["a remark", estimate({ "tw-tx": 90, note: "Năm 2027 dùng nguồn tỉnh" }), ahead()],
    ["no money yet", estimate({}), ahead({ y0: 100, level: STATE, type: TX })],
  ])("agree: %s", (_name, one, two) => {
    expect(found("cds-2027", one, two)).toEqual([]);
  });
  test.each<[string, Listed, Listed, string]>([
    ["level", estimate({ "tw-tx": 90 }), ahead(), "B01 G24 source-apart"],
    ["type", estimate({ "tinh-dt": 90 }), ahead(), "B01 H24 source-apart"],
    [
      "level of the plan",
      estimate(),
      ahead({ y0: 100, level: STATE, type: TX }),
      "B04 K23 source-apart",
    ],
    [
      "type of the plan",
      estimate(),
      ahead({ y0: 100, level: PROVINCE, type: "Vốn đầu tư phát triển" }),
      "B04 L23 source-apart",
    ],
  ])("one alone differs: %s", (_name, one, two, expected) => {
    expect(found("cds-2027", one, two)).toEqual([expected]);
  });
  test("an ended level is another rule's", () => {
    const plans = ahead({ y0: 100, level: "Ngân sách huyện", type: TX });
    expect(found("cds-2027", estimate(), plans)).toEqual([]);
  });
  test("of three forms the one that stands alone is told, at its own type", () => {
    const asked = listed("B02", { "tinh-tx": 100 });
    const plans = ahead({ y0: 100, level: PROVINCE, type: "Vốn đầu tư phát triển" });
    expect(found("cds-2027", estimate(), asked, plans)).toEqual(["B04 L23 source"]);
    expect(found("cds-2027", asked, plans)).toEqual(["B04 L23 source"]);
  });
  test("money of later years alone tells its source as well", () => {
    const later = (type: string) => ({ y1: 100, level: PROVINCE, type });
    const plans = ahead(later("Vốn đầu tư phát triển"));
    const five = { ...ahead(later(TX)), form: "B04-5N" };
    expect(found("cds-2027", plans, five)).toEqual(["B04 L23 source-apart"]);
  });
});

describe("units of one agency", () => {
  const NAMES = [A, B, "Thuê đường truyền số liệu", "Kho dữ liệu dùng chung"];
  const led = (form: string, last: string, others = "Văn phòng Sở"): Listed => ({
    form,
    tasks: NAMES.map((task, at) =>
      taskOf({ agencies: at === NAMES.length - 1 ? last : others }, task)
    ),
  });
  test.each([
    ["Phòng Nghiệp vụ Y", "P.NVY"],
    ["Phòng Kế hoạch - Tài chính", "P. TCKH"],
    ["Phòng Nghiệp vụ Y/ Văn phòng Sở", "Văn phòng Sở"],
    ["Phòng Nghiệp vụ Y", "Sở Y tế"],
    ["Phòng Nghiệp vụ Y", "Trung tâm Y tế"],
    ["Phòng Kinh tế, Hạ tầng và Đô thị", "P. KT-HT"],
  ])("agree: %s, %s", (one, two) => {
    expect(found("cds-2027", led("B01", one), led("B04", two, "VP Sở"))).toEqual([]);
  });
  test("differ alone, told once: at the later of two forms, or at the one that stands alone", () => {
    const [right, wrong] = ["Phòng Nghiệp vụ Y", "Văn phòng Sở"];
    expect(found("cds-2027", led("B01", right), led("B04", wrong))).toEqual(["B04 C19 lead"]);
    const forms = [led("B01", "P.NVY"), led("B02", right), led("B04", wrong)];
    expect(found("cds-2027", ...forms)).toEqual(["B04 C19 lead"]);
  });
  test("are named otherwise in a form of its own", () => {
    const all = led("B04", "Phòng Nghiệp vụ Y", "Phòng Tổ chức cán bộ");
    expect(found("cds-2027", led("B01", "Văn phòng Sở"), all)).toEqual([]);
  });
});
