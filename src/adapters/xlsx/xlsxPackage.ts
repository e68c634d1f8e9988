import { ok, type Result } from "../../core/result";
import {
  deflatedFile,
  inflateEntry,
  rawEntry,
  readZipDirectory,
  type PackedFile,
  zipPieces,
  type ZipEntry,
} from "./zip";

/** The parts of an .xlsx, as text, for changes of single parts. */
export interface XlsxPackage {
  readonly names: () => readonly string[];
  /** The text of a part; null when there is none. Throws when the part is damaged. */
  readonly text: (name: string) => string | null;
  /** Adds or replaces a part. */
  readonly put: (name: string, text: string) => void;
  /** Adds or replaces a part by one that is packed already; its text is not to be had again. */
  readonly putPacked: (file: PackedFile) => void;
  /** Changes a part that must exist. */
  readonly edit: (name: string, change: (text: string) => string) => void;
  readonly remove: (name: string) => void;
  /** The zip in pieces; parts that were not changed keep their compressed bytes. */
  readonly toPieces: () => readonly Uint8Array[];
}

/** Opens a zip for changes. The error is a short plain reason in English. */
export function openPackage(bytes: Uint8Array): Result<XlsxPackage, string> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const entries = new Map(directory.value.map((entry) => [entry.name, entry]));
  const changed = new Map<string, string | PackedFile | null>();
  const text = (name: string): string | null => {
    const change = changed.get(name);
    if (change !== undefined) return typeof change === "string" ? change : null;
    const entry = entries.get(name);
    return entry ? readText(bytes, entry) : null;
  };
  const put = (name: string, content: string): void => void changed.set(name, content);
  return ok({
    names: () => namesAfter(entries, changed),
    text,
    put,
    putPacked: (file) => void changed.set(file.name, file),
    edit: (name, change) => {
      const before = text(name);
      if (before === null) throw new Error(`the package has no part ${name}`);
      const after = change(before);
      if (after !== before) put(name, after);
    },
    remove: (name) => void changed.set(name, null),
    toPieces: () => zipPieces(filesAfter(bytes, entries, changed)),
  });
}

type Changes = ReadonlyMap<string, string | PackedFile | null>;

function namesAfter(entries: ReadonlyMap<string, ZipEntry>, changed: Changes): readonly string[] {
  const names = new Set([...entries.keys(), ...changed.keys()]);
  return [...names].filter((name) => changed.get(name) !== null);
}

/** Parts in their old order, new ones at the end. */
function filesAfter(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  changed: Changes
): PackedFile[] {
  const encoder = new TextEncoder();
  return namesAfter(entries, changed).flatMap((name): PackedFile[] => {
    const content = changed.get(name);
    if (typeof content === "string") return [deflatedFile(name, encoder.encode(content))];
    if (content) return [content];
    const entry = entries.get(name);
    if (!entry) return [];
    const { method, crc, size } = entry;
    return [{ name, method: method === 0 ? 0 : 8, crc, size, data: [rawEntry(bytes, entry)] }];
  });
}

/** The text of a part in UTF-8 or, as some producers write, UTF-16 (then declared as UTF-8). */
function readText(bytes: Uint8Array, entry: ZipEntry): string {
  const content = inflateEntry(bytes, entry);
  if (!content.ok) throw new Error(content.error);
  const [first, second] = content.value;
  const encoding =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : "utf-8";
  const text = new TextDecoder(encoding).decode(content.value);
  return encoding === "utf-8" ? text : text.replace(/encoding=["']utf-16["']/i, 'encoding="UTF-8"');
}
