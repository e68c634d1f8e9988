import type { DrawnChart, DrawnObject, SheetFrame, WorkbookFrames } from "../../../app/ports";
import { inflateHere, readZipDirectory, type Inflater } from "../zip";
import { readChart } from "./chartPart";
import { readDrawing, type Anchored } from "./drawingPart";
import { openParts, type PackageParts } from "./packageParts";
import { eachTag } from "./readTags";
import { readRelationships, relationshipsPath, type Relationship } from "./relationships";
import { readVml } from "./vmlPart";
import { readNames, readWorkbookPart, type DefinedName } from "./workbookPart";
import { hashName } from "./xmlCursor";

const NAME = hashName("displayName");
const RANGE = hashName("ref");

/** The content of a part; null for one that cannot be read, which whoever compares finds missing. */
function contentOf({ read }: PackageParts, path: string): Uint8Array | null {
  const content = read(path);
  return content.ok ? content.value : null;
}

function linksOf(parts: PackageParts, part: string): readonly Relationship[] {
  const content = contentOf(parts, relationshipsPath(part));
  return (content && readRelationships(content, part)) ?? [];
}

/** The contents of the parts of a kind that a part leads to. */
function partsOf(
  parts: PackageParts,
  links: readonly Relationship[],
  kind: string
): { readonly path: string; readonly content: Uint8Array }[] {
  return links.flatMap(({ type, target }) => {
    const content = type === kind ? contentOf(parts, target) : null;
    return content ? [{ path: target, content }] : [];
  });
}

function tablesOf(parts: PackageParts, links: readonly Relationship[]): Map<string, string> {
  const tables = new Map<string, string>();
  for (const { content } of partsOf(parts, links, "table")) {
    eachTag(content, {
      table: (attributes) => {
        tables.set(attributes.get(NAME) ?? "", attributes.get(RANGE) ?? "");
      },
    });
  }
  return tables;
}

/** The charts of a drawing that are seen. */
function chartsIn(parts: PackageParts, path: string, anchored: readonly Anchored[]): DrawnChart[] {
  const links = new Map(linksOf(parts, path).map(({ id, target }) => [id, target]));
  return anchored.flatMap(({ place, charts }) => {
    if (place === null) return [];
    return charts.flatMap((id) => {
      const content = contentOf(parts, links.get(id) ?? "");
      return content ? [readChart(content)] : [];
    });
  });
}

function objectsOf(anchored: readonly Anchored[]): DrawnObject[] {
  return anchored.flatMap(({ name, place }) => (place ? [{ name, place }] : []));
}

/** What a sheet holds besides its cells. */
function frameOf(
  parts: PackageParts,
  name: string,
  part: string,
  names: readonly DefinedName[]
): SheetFrame {
  const links = linksOf(parts, part);
  const drawings = partsOf(parts, links, "drawing").map(({ path, content }) => {
    const anchored = readDrawing(content);
    return { anchored, charts: chartsIn(parts, path, anchored) };
  });
  const old = partsOf(parts, links, "vmlDrawing").flatMap(({ content }) => readVml(content));
  const named = (kind: string): string | null =>
    names.find((one) => one.name === `_xlnm.${kind}`)?.text ?? null;
  return {
    name,
    charts: drawings.flatMap(({ charts }) => charts),
    objects: objectsOf([...drawings.flatMap(({ anchored }) => anchored), ...old]),
    tables: tablesOf(parts, links),
    printArea: named("Print_Area"),
    printTitles: named("Print_Titles"),
  };
}

/**
 * What a file of our own holds besides its cells; null for one that is no .xlsx. A part that cannot
 * be read shows nothing: whoever compares finds it missing.
 */
export function readFrames(
  bytes: Uint8Array,
  inflater: Inflater = inflateHere
): WorkbookFrames | null {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return null;
  const opened = openParts(bytes, directory.value, inflater);
  if (!opened.ok) return null;
  const parts = opened.value;
  const main = linksOf(parts, "").find(({ type }) => type === "officeDocument")?.target ?? "";
  const content = contentOf(parts, main);
  const workbook = content && readWorkbookPart(content);
  if (!workbook) return null;
  const targets = new Map(linksOf(parts, main).map(({ id, target }) => [id, target]));
  const names = readNames(content);
  const sheets = workbook.sheets.map(({ name, link }, index) =>
    frameOf(
      parts,
      name,
      targets.get(link) ?? "",
      names.filter(({ sheet }) => sheet === index)
    )
  );
  return { sheets };
}
