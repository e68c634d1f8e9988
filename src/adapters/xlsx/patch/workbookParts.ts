import { attributeOf, escapeXml } from "../xmlText";
import type { XlsxPackage } from "../xlsxPackage";
import { appendTo, findElement, findElements, splice } from "./xmlParts";

const ROOT_RELS = "_rels/.rels";
const TYPES = "[Content_Types].xml";

/** A relationship of a part; `target` is a path in the package. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** A sheet of the workbook and the part that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** The relationships part of a part. */
function relationsPath(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** Relationships listed in a .rels part; `owner` is the part they belong to, "" for the package. */
export function readRelations(parts: XlsxPackage, owner: string): readonly Relation[] {
  const xml = parts.text(owner === "" ? ROOT_RELS : relationsPath(owner)) ?? "";
  return [...findElements(xml, "Relationship")].map(({ tag }) => ({
    id: attributeOf(tag, "Id") ?? "",
    type: attributeOf(tag, "Type") ?? "",
    target: resolvePath(owner, attributeOf(tag, "Target") ?? ""),
  }));
}

function resolvePath(owner: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = owner.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  }
  return folders.join("/");
}

/** The main part of an .xlsx or .xlsm; null when there is none in XML (.xlsb, .ods). */
export function findWorkbookPart(parts: XlsxPackage): string | null {
  const relation = readRelations(parts, "").find(({ type }) => type.endsWith("/officeDocument"));
  if (!relation?.target.endsWith(".xml")) return null;
  return parts.text(relation.target) === null ? null : relation.target;
}

/** The sheets in their order, without chart sheets and others that are no grid. */
export function findSheets(parts: XlsxPackage, workbook: string): readonly SheetPart[] {
  const relations = readRelations(parts, workbook);
  const xml = parts.text(workbook) ?? "";
  return [...findElements(findElement(xml, "sheets")?.content ?? "", "sheet")].flatMap(
    ({ tag }) => {
      const relation = relations.find(({ id }) => id === attributeOf(tag, "[\\w.-]+:id"));
      if (!relation?.type.endsWith("/worksheet")) return [];
      return [{ name: attributeOf(tag, "name") ?? "", path: relation.target }];
    }
  );
}

/** Adds a relationship and returns its id, which no other has. */
export function addRelation(
  parts: XlsxPackage,
  owner: string,
  relation: { readonly type: string; readonly target: string }
): string {
  const used = new Set(readRelations(parts, owner).map(({ id }) => id));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const target = escapeXml(`/${relation.target}`);
  const xml = `<Relationship Id="${id}" Type="${escapeXml(relation.type)}" Target="${target}"/>`;
  appendToRoot(parts, owner === "" ? ROOT_RELS : relationsPath(owner), "Relationships", xml);
  return id;
}

/** Says of what type a new part is. */
export function addContentType(parts: XlsxPackage, part: string, type: string): void {
  const xml = `<Override PartName="${escapeXml(`/${part}`)}" ContentType="${escapeXml(type)}"/>`;
  appendToRoot(parts, TYPES, "Types", xml);
}

/** Takes a part out, with its content type and the relationship that leads to it. */
export function removePart(parts: XlsxPackage, owner: string, part: string): void {
  parts.remove(part);
  removeElement(parts, TYPES, "Override", (tag) => attributeOf(tag, "PartName") === `/${part}`);
  removeElement(
    parts,
    relationsPath(owner),
    "Relationship",
    (tag) => resolvePath(owner, attributeOf(tag, "Target") ?? "") === part
  );
}

function appendToRoot(parts: XlsxPackage, path: string, name: string, addition: string): void {
  parts.edit(path, (xml) => {
    const root = findElement(xml, name);
    if (!root) throw new Error(`${path} has no ${name}`);
    return splice(xml, root.start, root.end, appendTo(root, addition));
  });
}

function removeElement(
  parts: XlsxPackage,
  path: string,
  name: string,
  isIt: (tag: string) => boolean
): void {
  parts.edit(path, (xml) => {
    const found = [...findElements(xml, name)].find(({ tag }) => isIt(tag));
    return found ? splice(xml, found.start, found.end, "") : xml;
  });
}
