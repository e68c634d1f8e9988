import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createCodec } from "../../src/adapters/xlsx";

/** Changes the text of parts of a package whose names match; throws where nothing changed. */
export function changeParts(
  bytes: Uint8Array,
  name: RegExp,
  edit: (xml: string) => string
): Uint8Array {
  const parts = unzipSync(bytes);
  let changes = 0;
  for (const [path, content] of Object.entries(parts)) {
    if (!name.test(path)) continue;
    const before = strFromU8(content);
    const after = edit(before);
    if (after === before) continue;
    changes += 1;
    parts[path] = strToU8(after);
  }
  if (changes === 0) throw new Error(`nothing changed in ${String(name)}`);
  return zipSync(parts, { level: 1 });
}

/** As `changeParts`, in the sheet of that name of a workbook that we wrote. */
export function changeSheet(
  bytes: Uint8Array,
  sheet: string,
  edit: (xml: string) => string
): Uint8Array {
  const read = createCodec().read(bytes, "x.xlsx");
  if (!read.ok) throw new Error(read.error.kind);
  const number = read.value.sheets.findIndex(({ name }) => name === sheet) + 1;
  return changeParts(bytes, new RegExp(`^xl/worksheets/sheet${String(number)}\\.xml$`), edit);
}
