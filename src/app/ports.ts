import type { Issue } from "../core/rules";
import type { Result } from "../core/result";
import type { CellEdit, RangeAddress, WorkbookPlan, WorkbookSnapshot } from "../core/sheet";
import type { ReadProblem } from "../core/consolidation";
import type { WorkbookState } from "../core/state";

/** What to read; the state sheet `_sdt` is never among the sheets. */
export interface ReadRequest {
  /** Sheet names; absent means all. */
  readonly sheets?: readonly string[];
  readonly fonts?: boolean;
}

/** Names given to inserted sheets, in the order of the plan. */
export interface InsertOutcome {
  readonly names: readonly string[];
  /** Set when the host reported an error after inserting: what exists is in `names`. */
  readonly trouble: HostTrouble | null;
}

/** What became of edits: all, or none with the cells that stood in the way. */
export type ApplyOutcome =
  | { readonly status: "applied"; readonly count: number }
  | { readonly status: "changed-meanwhile"; readonly cells: readonly string[] }
  | { readonly status: "failed"; readonly trouble: HostTrouble };

/** Expected trouble of a host; each has its sentence in i18n "host". */
export interface HostTrouble {
  readonly kind:
    | "cell-edit-mode"
    | "too-large"
    | "busy"
    | "session-lost"
    | "no-answer"
    | "access-denied"
    | "protected"
    | "unsupported"
    | "unknown";
  readonly detail: string;
}

/** What this host can do; the interface hides or explains the rest. */
export interface HostCapabilities {
  readonly id: "excel" | "grid" | "memory";
  readonly insertSheets: boolean;
  readonly undo: boolean;
  readonly changeEvents: boolean;
  /** Can read a file from the user into the workbook. */
  readonly openFile: boolean;
  /** Can give files to the user by download. */
  readonly download: boolean;
}

/** An area that changed; the caller re-reads it. */
export interface ChangedArea {
  readonly sheet: string;
  /** A1 range; null when unknown or the whole sheet. */
  readonly range: string | null;
}

/** The workbook the user works in (design.md §4.1). Every implementation passes one contract suite. */
export interface WorkbookHost {
  readonly capabilities: HostCapabilities;
  /** Snapshots of the asked sheets in one round trip. */
  read(request: ReadRequest): Promise<WorkbookSnapshot>;
  /** Adds the plan's sheets, never overwrites; a name clash gets " (2)". */
  insertSheets(plan: WorkbookPlan): Promise<InsertOutcome>;
  /** Writes edits as one undo step where the host can; refuses all when a cell changed meanwhile. */
  apply(edits: readonly CellEdit[], label: string): Promise<ApplyOutcome>;
  /** Shows and selects a cell; false when the host could not. */
  reveal(sheet: string, cell: string): Promise<boolean>;
  /** Marks cells without destroying the user's formats. */
  mark(issues: readonly Issue[]): Promise<void>;
  clearMarks(): Promise<void>;
  /** Tells changed areas; the returned function ends it. */
  onChange(listener: (area: ChangedArea) => void): Promise<() => void>;
  readState(): Promise<WorkbookState | null>;
  writeState(state: WorkbookState): Promise<void>;
  /** Hands a new workbook to the user by the best road the host has. */
  openNew(bytes: Uint8Array, name: string): Promise<void>;
  /** The open workbook as a file for the user; in Excel this saves in place. */
  save(name: string): Promise<void>;
}

/** Bytes ↔ workbooks; implemented in adapters/xlsx only. */
export interface WorkbookCodec {
  /**
   * Reads values, formulas, formats and layout. `name` only helps to word problems. A workbook of
   * the department's own (`isOwn`) may be much larger than what others send.
   */
  read(bytes: Uint8Array, name: string, isOwn?: boolean): Result<WorkbookSnapshot, ReadProblem>;
  /** Draws a plan; the same plan gives the same bytes, whoever is asked for a part of it. */
  write(plan: WorkbookPlan, ask?: AskWriter): Promise<Uint8Array>;
}

/**
 * Asks another worker for a part of a workbook that takes long and stands for itself; its bytes
 * are given away. The worker answers by `PieceWriter.writePart`.
 */
export type AskWriter = (part: unknown, given: readonly ArrayBuffer[]) => Promise<unknown>;

/** Writes a workbook that is too large to stand in memory twice. */
export interface PieceWriter {
  /** The bytes of `WorkbookCodec.write` in pieces. */
  writePieces(plan: WorkbookPlan, ask?: AskWriter): Promise<readonly Uint8Array[]>;
  /** In a worker: the answer to what `writePieces` asked. */
  writePart(part: unknown): Promise<WrittenPart>;
}

/** A part that another worker wrote; its bytes may be given away. */
export interface WrittenPart {
  readonly data: readonly Uint8Array[];
}

/** Cells that a chart shows, and what it keeps of them for whoever does not ask the cells. */
export interface ChartData {
  /** As the file spells it: "'Theo nguồn'!$B$23:$B$25". */
  readonly range: string;
  /** Numbers or names by their place in the range; none where the file keeps nothing. */
  readonly cached: ReadonlyMap<number, string>;
}

/** A chart as it is seen. */
export interface DrawnChart {
  readonly title: string;
  readonly series: readonly { readonly categories: ChartData; readonly values: ChartData }[];
  /** Labels that somebody wrote in place of amounts, or the ranges they are taken from. */
  readonly labels: readonly string[];
  /** Number formats of labels that are not those of the cells. */
  readonly labelFormats: readonly string[];
}

/** A chart, picture, shape or open remark over cells. */
export interface DrawnObject {
  readonly name: string;
  readonly place: RangeAddress;
}

/** What a file holds of a sheet besides its cells, as it spells it. */
export interface SheetFrame {
  readonly name: string;
  readonly charts: readonly DrawnChart[];
  readonly objects: readonly DrawnObject[];
  /** Ranges of Excel tables by their names: "A1:AA31". */
  readonly tables: ReadonlyMap<string, string>;
  /** What prints, "'Tổng hợp'!$A$1:$L$39", and what repeats on each page; null where nothing is said. */
  readonly printArea: string | null;
  readonly printTitles: string | null;
}

/** What a file holds besides its cells: all its sheets in their order, also those without cells. */
export interface WorkbookFrames {
  readonly sheets: readonly SheetFrame[];
}

/** Files besides the open workbook. */
export interface FileTools {
  readonly read: (
    bytes: Uint8Array,
    name: string
  ) => Promise<Result<WorkbookSnapshot, ReadProblem>>;
  readonly write: (plan: WorkbookPlan) => Promise<Uint8Array>;
  /** A zip of files that are compressed already. */
  readonly archive: (
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  ) => Promise<Uint8Array>;
}

/** A file inside an archive; its bytes are made each time they are read. */
export interface ArchivedFile {
  /** "bo.zip/So A.xlsx": to show, never to open. */
  readonly name: string;
  readonly read: () => Result<Uint8Array, ReadProblem>;
}

/** The spreadsheets inside an archive; null for bytes that are none, a workbook for example. */
export type ArchiveReader = (
  bytes: Uint8Array,
  name: string
) => Result<readonly ArchivedFile[], ReadProblem> | null;

/** SHA-256 as lower-case hex; WebCrypto in the browser, node:crypto on the command line. */
export type Sha256 = (bytes: Uint8Array) => Promise<string>;
