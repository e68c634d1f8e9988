import type { AskWriter, PieceWriter, WorkbookCodec } from "../../app/ports";
import { OWN_ROOM } from "./limits";
import { buffersOf, packAsked, type SheetPacker } from "./packSheets";
import { readWorkbook } from "./readWorkbook";
import { writePieces, writeWorkbook } from "./writeWorkbook";
import {
  crc32,
  inflateHere,
  type Deflater,
  type Inflater,
  type PackedFile,
  type StreamDeflater,
} from "./zip";

/** Bytes ↔ workbooks. The runtime's own inflater, for large parts, and deflater, where it has them. */
export function createCodec(
  inflater?: Inflater,
  runtimeDeflater?: StreamDeflater & Partial<Deflater>
): WorkbookCodec & PieceWriter {
  const deflater = runtimeDeflater && { crc32, ...runtimeDeflater };
  const mixed = inflater ? withSmallParts(inflater) : undefined;
  return {
    read: (bytes, name, isOwn = false) => readWorkbook(bytes, name, mixed, isOwn ? OWN_ROOM : 1),
    write: (plan, ask) => writeWorkbook(plan, deflater, packerOf(ask)),
    writePieces: (plan, ask) => writePieces(plan, deflater, packerOf(ask)),
    writePart: (part) => packAsked(part, deflater),
  };
}

/** Workers of the same program answer by `writePart`. */
function packerOf(ask: AskWriter | undefined): SheetPacker | undefined {
  return ask && ((part) => ask(part, buffersOf(part)) as Promise<PackedFile>);
}

/** Below this starting the runtime's inflater takes as long as the work (from 4 kB: 10 % slower). Bytes. */
const SMALL = 512;

function withSmallParts({ inflate, crc32 }: Inflater): Inflater {
  return {
    inflate: (raw, size) => (raw.length < SMALL ? inflateHere.inflate : inflate)(raw, size),
    crc32,
  };
}
