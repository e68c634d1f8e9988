import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("kon-tum-2024");
const NAMES = ["Thuê đường truyền", "Sao lưu dữ liệu", "Giám sát an toàn", "Kho dữ liệu", "Họp số"];
const ASKED = [100, 250, 80, 120, 300];

/** What is found where a report has these plans beside what was asked for. */
function found(...plans: readonly number[]) {
  const forms = [
    ["KT-PL5", "needed", ASKED],
    ["KT-BC6", "planned", plans],
  ] as const;
  const sheets = forms.flatMap(([form, id, amounts]) => {
    const tasks = NAMES.map((task, at) => ({
      group: "du-lieu",
      cells: { task, [id]: amounts[at] ?? null },
    }));
    return formWorkbook(pack, { form, tasks }).sheets;
  });
  const workbook = { sheets, properties: {}, traits: { macros: false, externalLinks: false } };
  return findingsOn("task-details-differ", workbook, { pack, asOf: "2023-11-22" });
}

test.each([
  [[100, 250, 80, 120, 300], []],
  [[250, 100, 80, 300, 120], []],
  [[100, 250, 80, 300, 310], []],
  [[100, 250, 80, 300, 120], ["plans-exchanged"]],
  [[100, 80, 250, 120, 300], ["plans-exchanged"]],
])("plans %j", (plans, expected) => {
  expect(found(...plans).map(({ messageId }) => messageId)).toEqual(expected);
});

test("both rows and what was asked for both are named", () => {
  const [issue] = found(100, 250, 80, 300, 120);
  expect(issue?.data).toMatchObject({ name: "Kho dữ liệu", other: "Họp số" });
  expect(issue?.related).toHaveLength(3);
});
