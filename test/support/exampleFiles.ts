import { zipSync } from "fflate";
import { sha256 } from "../../src/adapters/node";
import { readWorkbook } from "../../src/adapters/xlsx";
import { intake } from "../../src/app/intake";
import { buildExample } from "../../src/app/ruleGuide/buildExample";
import { AGENCY, SEALED_AT, YEAR } from "../../src/app/ruleGuide/exampleFile";
import type { WorkbookCodec } from "../../src/app/ports";
import { consolidate, type Submission } from "../../src/core/consolidation";
import type { Issue } from "../../src/core/rules";
import { ok } from "../../src/core/result";
import { snapshotOf, snapshotOfPlan, type WorkbookSnapshot } from "../../src/core/sheet";
import { stateSheetPlan, type WorkbookState } from "../../src/core/state";
import type { ExampleFile, FilesExample } from "../../src/i18n/ruleGuide";
import { quangNgai } from "./packs";
import { sealExplained } from "./sealExplained";

type Content = NonNullable<ExampleFile["content"]>;

/** Files that are no filled form: as bytes for the real reader, or as what it would read. */
const ODD: Readonly<Record<Content, () => Uint8Array | WorkbookSnapshot>> = {
  "pdf-text": () => new TextEncoder().encode("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>"),
  "no-form": () => ({
    sheets: [snapshotOf("Công văn", [["Kính gửi: Sở Thông tin và Truyền thông"]])],
    properties: {},
    traits: { macros: false, externalLinks: false },
  }),
  "too-large": () => {
    const names = Array.from({ length: 10_001 }, (_, index) => `xl/media/${String(index)}.png`);
    return zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array()])), { level: 0 });
  },
};

function stateOf({ agency = AGENCY, year = YEAR }: ExampleFile): WorkbookState {
  const { id: pack, version: packVersion } = quangNgai;
  const forms = [{ form: "QN-B2", version: "1.0.0", sheet: "QN-B2" }];
  return {
    ...{ pack, packVersion, year, agency, forms, unit: "trieu-dong" },
    ...{ explanations: [], seal: null },
  };
}

/** The QN-B2 of a file, with the cells typed before and after sealing. */
function formsOf(file: ExampleFile, typed: ExampleFile["cells"]): WorkbookSnapshot {
  const { year = YEAR, brings } = file;
  const show = { columns: "A", rows: "1" };
  // Short names are no shared tasks (X707) unless the example says so.
  const both = { B17: "Phần mềm văn bản", ...file.cells, ...typed };
  const example = { kind: "form", year, both, bad: {}, at: null, show } as const;
  const { workbook } = buildExample(example, "good");
  return { ...workbook, traits: { ...workbook.traits, ...(brings ? { [brings]: true } : {}) } };
}

async function sealedState(file: ExampleFile): Promise<WorkbookState> {
  const { sealedAt: now = SEALED_AT } = file;
  const state = stateOf(file);
  if (now === null) return state;
  const workbook = formsOf(file, {});
  const outcome = await sealExplained({ workbook, state, now, toolVersion: "0", sha256 });
  if (outcome.status === "refused") throw new Error(JSON.stringify(outcome.issues));
  return outcome.state;
}

const known = new Map<string, Promise<Submission>>();

/** As a consolidation takes the file in; the same file is sealed and checked once. */
function takeIn(file: ExampleFile): Promise<Submission> {
  const key = JSON.stringify(file);
  const submission = known.get(key) ?? takeInNew(file, new TextEncoder().encode(key));
  known.set(key, submission);
  return submission;
}

async function takeInNew(file: ExampleFile, key: Uint8Array): Promise<Submission> {
  const content = await contentOf(file);
  const isBytes = content instanceof Uint8Array;
  const codec: WorkbookCodec = {
    read: (bytes, name) => (isBytes ? readWorkbook(bytes, name) : ok(content)),
    write: () => Promise.reject(new Error("not written")),
  };
  const bytes = isBytes ? content : key;
  const options = { codec, sha256, pack: quangNgai, asOf: "2018-07-20" };
  return intake({ name: file.name, bytes }, options);
}

async function contentOf(file: ExampleFile): Promise<Uint8Array | WorkbookSnapshot> {
  if (file.content) return ODD[file.content]();
  const workbook = formsOf(file, file.changed);
  const memory = snapshotOfPlan(stateSheetPlan(await sealedState(file)));
  return { ...workbook, sheets: [...workbook.sheets, memory] };
}

/** What a consolidation finds about the files as such (X and I), not inside them. */
export async function issuesOfFiles(
  files: readonly ExampleFile[],
  { expected = [] }: FilesExample
): Promise<readonly Issue[]> {
  const submissions = await Promise.all(files.map(takeIn));
  const { issues } = consolidate(submissions, {
    year: null,
    pack: quangNgai,
    toolVersion: "0",
    expectedAgencies: expected,
  });
  return issues.filter(({ code }) => /^[XI]/.test(code));
}
