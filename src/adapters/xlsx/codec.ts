import type { WorkbookCodec } from "../../app/ports";
import { readWorkbook } from "./readWorkbook";
import { writeWorkbook } from "./writeWorkbook";
import { inflateHere, type Inflater } from "./zip";

/** Bytes ↔ workbooks. `inflater` is the runtime's own, for large parts, where it has one. */
export function createCodec(inflater?: Inflater): WorkbookCodec {
  const mixed = inflater ? withSmallParts(inflater) : undefined;
  return { read: (bytes, name) => readWorkbook(bytes, name, mixed), write: writeWorkbook };
}

/** Below this starting the runtime's inflater takes longer than the work. Bytes. */
const SMALL = 4 * 1024;

function withSmallParts({ inflate, crc32 }: Inflater): Inflater {
  return {
    inflate: (raw, size) => (raw.length < SMALL ? inflateHere.inflate : inflate)(raw, size),
    crc32,
  };
}
