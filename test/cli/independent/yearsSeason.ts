import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createCodec } from "../../../src/adapters/xlsx";
import type { FormsRequest } from "../../../src/app/formsRequest";
import { planForms, stateAfterInsert } from "../../../src/app/insertForms";
import type { TaskContent } from "../../../src/core/layout";
import { stateProperties, stateSheetPlan } from "../../../src/core/state";
import { packById } from "../../../src/core/packs";

/** What one agency sends: its tasks by form, amounts in triệu đồng. */
interface Sent {
  readonly code: string;
  readonly name: string;
  readonly tasks: Readonly<Record<string, readonly TaskContent[]>>;
}

type Cells = TaskContent["cells"];

/** A task of the three-year plan; each further source stands in a line below it. */
function planned(group: string, task: string, cells: Cells, lines: readonly Cells[] = []) {
  return { group, cells: { task, ...cells }, sourceLines: lines };
}

/** A task of the list with one column a source. */
function listed(group: string, task: string, period: string, cells: Cells): TaskContent {
  return { group, cells: { task, period, agencies: "Văn phòng Sở", ...cells } };
}

const STATE = { level: "Ngân sách tỉnh", type: "Chi thường xuyên" };
const CENTRE = { level: "Ngân sách trung ương", type: "Vốn đầu tư" };

const FINANCE: Sent = {
  code: "STC",
  name: "Sở Tài chính",
  tasks: {
    B02: [
      listed("ha-tang", "Nâng cấp mạng nội bộ", "2026-2027", {
        ...{ total: 900.5, allocated: 400, "tinh-tx": 300.25, "tw-dt": 200.25 },
      }),
      listed("an-toan", "Giám sát an toàn thông tin", "2027", { total: 250, "tinh-tx": 250 }),
      listed("xa-hoi", "Điểm dịch vụ công tại bưu cục", "2027", {
        ...{ total: 120, "xa-tx": 70, other: 50 },
      }),
    ],
    B04: [
      planned(
        "ha-tang",
        "Nâng cấp mạng nội bộ",
        {
          allocated: 100,
          planned: 300,
          estimate: 290.5,
          y0: 300.25,
          y1: 120,
          y2: 0.000001,
          ...STATE,
        },
        [{ y0: 200.25, y1: 80.5, ...CENTRE }]
      ),
      planned("an-toan", "Giám sát an toàn thông tin cho toàn cơ quan", {
        y0: 250,
        y1: 260,
        y2: 270,
        ...STATE,
      }),
    ],
  },
};

const CONSTRUCTION: Sent = {
  code: "SXD",
  name: "Sở Xây dựng",
  tasks: {
    B04: [
      planned("du-lieu", "Cơ sở dữ liệu quy hoạch", {
        planned: 40,
        y0: 75.123456,
        y2: 5,
        ...STATE,
      }),
    ],
  },
};

const INTERIOR: Sent = {
  code: "SNV",
  name: "Sở Nội vụ",
  tasks: {
    B04: [
      planned("nhan-luc", "Bồi dưỡng kỹ năng số cho công chức", { y0: 60, y1: 60, ...STATE }),
      planned("chinh-quyen", "Số hóa hồ sơ cán bộ", { estimate: 10, y0: 33.333333, ...STATE }),
    ],
  },
};

const HEALTH: Sent = {
  code: "SYT",
  name: "Sở Y tế",
  tasks: { B04: [planned("du-lieu", "Hồ sơ sức khỏe điện tử", { y0: 510.5, y1: 490, ...CENTRE })] },
};

/** Finance again: one figure by one đồng, a task renamed and cut, one dropped, one new. */
const FINANCE_AGAIN: Sent = {
  ...FINANCE,
  tasks: {
    B02: [
      listed("ha-tang", "Nâng cấp mạng nội bộ", "2026-2027", {
        ...{ total: 900.5, allocated: 400, "tinh-tx": 300.25, "tw-dt": 200.250001 },
      }),
      listed("an-toan", "Giám sát an toàn thông tin", "2027", { total: 250, "tinh-tx": 250 }),
      listed("nhan-luc", "Tập huấn kế toán số", "2027", { total: 15, "tinh-tx": 15 }),
    ],
    B04: [
      planned(
        "ha-tang",
        "Nâng cấp mạng nội bộ",
        { allocated: 100, planned: 300, estimate: 290.5, y0: 300.25, y1: 120, ...STATE },
        [{ y0: 200.25, y1: 80.5, ...CENTRE }]
      ),
      planned("an-toan", "Giám sát an toàn thông tinn cho toàn cơ quan", {
        y0: 250,
        y1: 240,
        y2: 270,
        ...STATE,
      }),
    ],
  },
};

/** A first round, and a later one: corrected, gone, the same and new. */
export const ROUNDS = [
  [FINANCE, CONSTRUCTION, INTERIOR],
  [FINANCE_AGAIN, INTERIOR, HEALTH],
] as const satisfies readonly (readonly Sent[])[];

/** Writes one file for each agency of a round into a new folder, filled in with `cds-2027`. */
export async function writeRound(folder: string, round: readonly Sent[]): Promise<void> {
  mkdirSync(folder);
  const pack = packById("cds-2027");
  if (!pack) throw new Error("no pack of 2027");
  for (const { code, name, tasks } of round) {
    const request: FormsRequest = {
      ...{ pack, forms: Object.keys(tasks), agency: { code, name } },
      ...{ year: pack.planYear, unit: "trieu-dong", tasks },
    };
    const { sheets } = planForms(request);
    const state = stateAfterInsert(
      request,
      null,
      sheets.map((sheet) => sheet.name)
    );
    const plan = {
      sheets: [...sheets, stateSheetPlan(state)],
      activeSheet: 0,
      properties: stateProperties(state),
    };
    writeFileSync(path.join(folder, `${code}.xlsx`), await createCodec().write(plan));
  }
}
