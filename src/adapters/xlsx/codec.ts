import type { PieceWriter, WorkbookCodec } from "../../app/ports";
import { OWN_ROOM } from "./limits";
import { buffersOf } from "./packSheets";
import { readWorkbook } from "./readWorkbook";
import { writePieces, writeWorkbook } from "./writeWorkbook";
import { inflateHere, type Deflater, type Inflater, type PackedFile } from "./zip";

/** Bytes ↔ workbooks. The runtime's own inflater, for large parts, and deflater, where it has them. */
export function createCodec(inflater?: Inflater, deflater?: Deflater): WorkbookCodec & PieceWriter {
  const mixed = inflater ? withSmallParts(inflater) : undefined;
  return {
    read: (bytes, name, isOwn = false) => readWorkbook(bytes, name, mixed, isOwn ? OWN_ROOM : 1),
    write: (plan) => writeWorkbook(plan, deflater),
    // Workers of the same program answer by `packAsked`.
    writePieces: (plan, ask) =>
      writePieces(
        plan,
        deflater,
        ask && ((part) => ask(part, buffersOf(part)) as Promise<PackedFile>)
      ),
  };
}

/** Below this starting the runtime's inflater takes as long as the work (from 4 kB: 10 % slower). Bytes. */
const SMALL = 512;

function withSmallParts({ inflate, crc32 }: Inflater): Inflater {
  return {
    inflate: (raw, size) => (raw.length < SMALL ? inflateHere.inflate : inflate)(raw, size),
    crc32,
  };
}
