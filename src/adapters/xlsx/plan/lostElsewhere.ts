import { CFB } from "@e965/xlsx";
import { startsAsCompound } from "../compoundFile";
import { openPackage } from "../xlsxPackage";
import { startsAsZip } from "../zip";
import { lostParts, type LostFeature } from "./lostFeatures";

/** Marks in the content of an .ods. */
const ODS_MARKS: readonly (readonly [LostFeature, RegExp])[] = [
  ["charts", /<draw:object\b/],
  ["images", /<draw:image\b[^>]*Pictures\//],
  ["pivots", /<table:data-pilot-table\b/],
  ["comments", /<office:annotation\b/],
  ["conditional-formats", /<calcext:conditional-format\b/],
  ["dropdowns", /<table:content-validation\b/],
];

/** Record types of an .xls, [MS-XLS] 2.3.2. */
const XLS_RECORDS: Readonly<Record<number, LostFeature>> = {
  0x001c: "comments",
  0x00b0: "pivots",
  0x01b0: "conditional-formats",
  0x01be: "dropdowns",
};

/** Object types in an Obj record, [MS-XLS] 2.5.143. */
const XLS_OBJECT = 0x005d;
const XLS_OBJECTS: Readonly<Record<number, LostFeature>> = { 5: "charts", 8: "images" };

const ORDER: readonly LostFeature[] = [
  "charts",
  "images",
  "pivots",
  "comments",
  "tables",
  "conditional-formats",
  "dropdowns",
];

/** What an .xls, .ods or .xlsb holds beyond values, as far as its parts tell. */
export function findLostElsewhere(bytes: Uint8Array): readonly LostFeature[] {
  const found = startsAsZip(bytes)
    ? findInZip(bytes)
    : startsAsCompound(bytes)
      ? findInRecords(streamOf(bytes))
      : new Set<LostFeature>();
  return ORDER.filter((feature) => found.has(feature));
}

function findInZip(bytes: Uint8Array): ReadonlySet<LostFeature> {
  const opened = openPackage(bytes);
  if (!opened.ok) return new Set();
  const content = opened.value.text("content.xml") ?? "";
  const marked = ODS_MARKS.filter(([, mark]) => mark.test(content)).map(([feature]) => feature);
  return new Set([...lostParts(opened.value.names()), ...marked]);
}

/** SheetJS gives its compound file reader without types. */
interface CompoundReader {
  readonly read: (bytes: Uint8Array, options: { readonly type: "array" }) => unknown;
  readonly find: (file: unknown, path: string) => { readonly content: ArrayLike<number> } | null;
}

/** The stream of the workbook; the file was read by SheetJS before, so it can be opened. */
function streamOf(bytes: Uint8Array): Uint8Array {
  const reader = CFB as CompoundReader;
  const file = reader.read(bytes, { type: "array" });
  const stream = reader.find(file, "/Workbook") ?? reader.find(file, "/Book");
  return Uint8Array.from(stream?.content ?? []);
}

function findInRecords(stream: Uint8Array): ReadonlySet<LostFeature> {
  const found = new Set<LostFeature>();
  const view = new DataView(stream.buffer);
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const type = view.getUint16(at, true);
    const isObject = type === XLS_OBJECT && at + 10 <= stream.length;
    const feature = isObject ? XLS_OBJECTS[view.getUint16(at + 8, true)] : XLS_RECORDS[type];
    if (feature) found.add(feature);
  }
  return found;
}
