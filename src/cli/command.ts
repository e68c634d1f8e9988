import type { ArchiveReader, PieceWriter, Sha256, WorkbookCodec } from "../app/ports";
import type { ReadProblem } from "../core/consolidation";
import type { Result } from "../core/result";
import type { CellEdit } from "../core/sheet";
import type { WorkbookState } from "../core/state";
import type { Locale, TextData, TextKey } from "../i18n";

/** Parts of a workbook that have a name in the texts. */
type LostFeature =
  Extract<TextKey, `workbench.lost.features.${string}`> extends `workbench.lost.features.${infer N}`
    ? N
    : never;

/** 0 clean · 1 errors found in the data · 2 wrong use or nothing readable. */
export type ExitCode = 0 | 1 | 2;

/** A sentence for the user, in no language yet. */
export interface Sentence {
  readonly key: TextKey;
  readonly data?: TextData;
}

/** An option of a command. */
export interface OptionDefinition {
  /** Long name without dashes; "output" is also "-o". */
  readonly name: string;
  readonly short?: string;
  /** A list may be given again and again, with commas, or as several words. */
  readonly kind: "flag" | "text" | "list";
  readonly required?: boolean;
  readonly help: TextKey;
  /** For lists: whether a further word still belongs to the list and is no input. */
  readonly continues?: (word: string) => boolean;
}

/** How many inputs a command takes. */
export type InputCount = "none" | "any" | "one" | "many";

/** The words after the command, sorted. */
export interface Call {
  readonly inputs: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly flags: ReadonlySet<string>;
}

/** What commands need of the world; made in main.ts only. */
export interface World {
  readonly codec: WorkbookCodec & PieceWriter;
  readonly openArchive: ArchiveReader;
  /** Changes cells and state inside an .xlsx; other formats are refused. */
  readonly patch: (
    bytes: Uint8Array,
    change: { readonly edits: readonly CellEdit[]; readonly state?: WorkbookState }
  ) => Promise<Result<Uint8Array, ReadProblem>>;
  /** What a file holds that is lost when it is drawn anew, by i18n "workbench.lost.features". */
  readonly findLost: (bytes: Uint8Array, name: string) => Promise<readonly LostFeature[]>;
  readonly sha256: Sha256;
  readonly toolVersion: string;
  /** ISO date-time. */
  readonly now: () => string;
  /** Text for stdout, as it is. */
  readonly print: (text: string) => void;
  /** A line for stderr. */
  readonly complain: (text: string) => void;
  /** Shows how far the work is, on terminals only; null clears it. */
  readonly showProgress: (text: string | null) => void;
  /** Path of this program, for worker threads. */
  readonly program: string;
}

/** The world of one call, in one language. */
export interface Cli extends World {
  readonly locale: Locale;
}

/** Wrong use comes back as a sentence, everything else as an exit code. */
export type CommandResult = Result<ExitCode, Sentence>;

/** One command of the program. */
export interface Command {
  readonly name: CommandName;
  readonly inputs: InputCount;
  readonly options: readonly OptionDefinition[];
  readonly run: (call: Call, cli: Cli) => Promise<CommandResult>;
}

/** Every command has its help line in i18n "cli.command" and "cli.usage". */
export type CommandName =
  Extract<TextKey, `cli.command.${string}`> extends `cli.command.${infer N}` ? N : never;
