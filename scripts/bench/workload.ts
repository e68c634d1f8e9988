import type { FormsRequest } from "../../src/app/formsRequest";
import { planForms, stateAfterInsert } from "../../src/app/insertForms";
import type { WorkbookCodec } from "../../src/app/ports";
import type { TaskContent } from "../../src/core/layout";
import { benchPack } from "./benchPack";
import { stateProperties, stateSheetPlan } from "../../src/core/state";

/** A submission in memory. */
export interface WorkFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How many submissions, and tasks in each. */
export interface WorkSize {
  readonly files: number;
  readonly rows: number;
}

const LEVELS = ["NS tỉnh", "NS huyện", "Ngân sách trung ương", "NS tỉnh 80%; NS huyện 20%"];
const TYPES = ["Nguồn sự nghiệp", "Vốn đầu tư", "Chi thường xuyên"];
const GROUPS = ["ha-tang", "noi-bo", "nguoi-dan", "nhan-luc", "an-toan"];

function taskAt(index: number, seed: number): TaskContent {
  const turn = index * 7 + seed * 13;
  return {
    group: GROUPS[index % GROUPS.length] ?? null,
    cells: {
      task: `Nhiệm vụ ${String(seed)}.${String(index)}: nâng cấp hệ thống thông tin`,
      scope: `${String(1 + (turn % 40))} đơn vị, bảo đảm kết nối liên thông`,
      period: "2018-2020",
      agencies: "Sở Thông tin và Truyền thông/ các sở, ban, ngành",
      neededWork: "Mua sắm, lắp đặt, tập huấn",
      done: (turn * 37) % 500,
      needed: 100 + ((turn * 61) % 9000) / 10,
      level: LEVELS[turn % LEVELS.length] ?? null,
      type: TYPES[turn % TYPES.length] ?? null,
      note: "QĐ số 2458/QĐ-UBND ngày 18/12/2017",
    },
  };
}

/** Filled QN-B2 submissions of as many agencies, one by one; the same numbers give the same bytes. */
export async function* makeWork(
  codec: WorkbookCodec,
  { files, rows }: WorkSize
): AsyncIterable<WorkFile> {
  for (let seed = 0; seed < files; seed += 1) {
    const request: FormsRequest = {
      pack: benchPack,
      forms: ["QN-B2"],
      agency: { code: `CQ${String(seed)}`, name: `Cơ quan số ${String(seed)}` },
      year: benchPack.planYear,
      unit: "trieu-dong",
      tasks: { "QN-B2": Array.from({ length: rows }, (_, index) => taskAt(index, seed)) },
    };
    const { sheets } = planForms(request);
    const state = stateAfterInsert(
      request,
      null,
      sheets.map((sheet) => sheet.name)
    );
    const bytes = await codec.write({
      sheets: [...sheets, stateSheetPlan(state)],
      activeSheet: 0,
      properties: stateProperties(state),
    });
    yield { name: `co-quan-${String(seed)}.xlsx`, bytes };
  }
}

/** All of them at once, for what is measured in memory. */
export async function collectWork(codec: WorkbookCodec, size: WorkSize): Promise<WorkFile[]> {
  const work: WorkFile[] = [];
  for await (const file of makeWork(codec, size)) work.push(file);
  return work;
}
