import type { PackSource } from "../packSource";

/** What the server answered for the page itself. */
export interface ServerFacts {
  /** Header Date, null when it is missing. */
  readonly date: string | null;
  readonly policy: string | null;
  readonly nosniff: boolean;
  readonly cache: string | null;
}

/** What Office says of itself. */
export interface OfficeFacts {
  /** Program that holds the page, "Excel" for example; null in a plain browser. */
  readonly host: string | null;
  readonly version: string;
  /** Highest ExcelApi that is supported, "1.13"; null for none. */
  readonly level: string | null;
}

/** What was found out about a computer, a browser and a server. */
export interface DoctorFacts {
  /** Name and version of the browser engine, and features that the program needs but it lacks. */
  readonly engine: { readonly name: string; readonly missing: readonly string[] };
  readonly secure: boolean;
  /** Null when office.js was not fetched. */
  readonly office: OfficeFacts | null;
  /** Null when the server did not answer. */
  readonly server: ServerFacts | null;
  /** The computer's time when the server answered, milliseconds since 1970. */
  readonly now: number;
  readonly storage: boolean;
  readonly worker: boolean;
  /** Whether signatures of packs can be checked. */
  readonly signatures: boolean;
  /** Null when the address of the page names no catalogue. */
  readonly packs: PackSource | null;
}

/** How bad it is; "note" asks for nothing. */
export type Health = "good" | "note" | "warning" | "bad";

/** One thing that was examined; its sentence is doctorText `<id>.<outcome>`. */
export interface Diagnosis {
  readonly id: string;
  readonly outcome: string;
  readonly health: Health;
  readonly data: Readonly<Record<string, string | number>>;
}
