import { strFromU8, unzipSync } from "fflate";

/** Children of the three parts whose order Excel insists on (ECMA-376, part 1, annex A). */
const ORDER = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst",
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
  styleSheet:
    "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
} as const;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

/** What is wrong with an .xlsx as a package; an empty list when nothing is. */
export function packageProblems(bytes: Uint8Array): readonly string[] {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)])
  );
  const problems: string[] = [];
  const trees = new Map<string, Element>();
  for (const [name, text] of parts) {
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    try {
      trees.set(name, parseXml(text));
    } catch (error) {
      problems.push(`${name}: ${String(error)}`);
    }
  }
  problems.push(...contentTypeProblems(parts, trees), ...relationProblems(parts, trees));
  for (const [name, tree] of trees) problems.push(...orderProblems(name, tree));
  return problems;
}

function contentTypeProblems(
  parts: ReadonlyMap<string, string>,
  trees: ReadonlyMap<string, Element>
): readonly string[] {
  const types = trees.get("[Content_Types].xml")?.children ?? [];
  const named = types.map((type) => type.attributes.PartName).filter((name) => name !== undefined);
  const endings = types.map((type) => type.attributes.Extension);
  const missing = [...parts.keys()].filter(
    (name) =>
      name !== "[Content_Types].xml" &&
      !named.includes(`/${name}`) &&
      !endings.includes(name.split(".").pop())
  );
  return [
    ...missing.map((name) => `${name} has no content type`),
    ...named.filter((name) => !parts.has(name.slice(1))).map((name) => `${name} does not exist`),
    ...named.filter((name, at) => named.indexOf(name) !== at).map((name) => `${name} typed twice`),
  ];
}

function relationProblems(
  parts: ReadonlyMap<string, string>,
  trees: ReadonlyMap<string, Element>
): readonly string[] {
  const problems: string[] = [];
  for (const [name, tree] of trees) {
    if (!name.endsWith(".rels")) continue;
    const folder = name.replace(/_rels\/[^/]+$/, "");
    const owner = folder + name.slice(name.lastIndexOf("/") + 1).replace(/\.rels$/, "");
    const ids = new Set(tree.children.map((relation) => relation.attributes.Id ?? ""));
    if (ids.size !== tree.children.length) problems.push(`${name} has an id twice`);
    for (const { attributes } of tree.children) {
      if (attributes.TargetMode === "External") continue;
      const target = new URL(attributes.Target ?? "", `http://x/${folder}`).pathname.slice(1);
      if (!parts.has(target)) problems.push(`${name} leads to ${target}, which does not exist`);
    }
    for (const [, id] of (parts.get(owner) ?? "").matchAll(/\sr:(?:id|embed|link)="([^"]*)"/g)) {
      if (!ids.has(id ?? "")) problems.push(`${owner} uses ${id}, which ${name} does not have`);
    }
  }
  return problems;
}

function orderProblems(part: string, tree: Element): readonly string[] {
  const order: readonly string[] | undefined = ORDER[tree.name as keyof typeof ORDER]?.split(" ");
  const problems: string[] = [];
  let before = -1;
  for (const child of order ? tree.children : []) {
    const place = order?.indexOf(child.name) ?? -1;
    if (place < before || place === -1) problems.push(`${part}: ${child.name} is out of order`);
    before = place;
  }
  if (tree.name === "worksheet") problems.push(...rowProblems(part, tree));
  return problems;
}

/** Numbers may be left out: then a row or cell stands right after the one before. */
function rowProblems(part: string, tree: Element): readonly string[] {
  const problems: string[] = [];
  const rows = tree.children.find((child) => child.name === "sheetData")?.children ?? [];
  let lastRow = 0;
  for (const row of rows) {
    const number = Number(row.attributes.r ?? lastRow + 1);
    if (!(number > lastRow)) problems.push(`${part}: row ${number} is out of order`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of row.children) {
      const place = cell.attributes.r ?? "";
      const [, letters = "", ownRow] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
      const named = Array.from(letters).reduce(
        (sum, each) => sum * 26 + each.charCodeAt(0) - 64,
        0
      );
      const column = place === "" ? lastColumn + 1 : named;
      const isRight = column > lastColumn && (place === "" || Number(ownRow) === number);
      if (!isRight) problems.push(`${part}: cell ${place} is out of order`);
      lastColumn = column;
    }
  }
  return problems;
}

const TOKEN =
  /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;

/** The tree of a well-formed XML document without namespaces; throws where it is not one. */
function parseXml(text: string): Element {
  const root: Element = { name: "", attributes: {}, children: [] };
  const open = [root];
  let end = 0;
  for (const match of text.replace(/^\ufeff/, "").matchAll(TOKEN)) {
    const [whole, closing, name, attributes = "", selfClosing, content] = match;
    end = match.index + whole.length;
    checkText(content ?? attributes);
    const parent = open[open.length - 1];
    if (!parent) throw new Error("closed too often");
    if (name === undefined) continue;
    if (closing) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
      continue;
    }
    const element = { name, attributes: parseAttributes(attributes), children: [] };
    parent.children.push(element);
    if (!selfClosing) open.push(element);
  }
  const [document, ...more] = root.children;
  if (end !== text.replace(/^\ufeff/, "").length) throw new Error(`broken at ${end}`);
  if (!document || more.length > 0 || open.length !== 1) throw new Error("not one closed element");
  return document;
}

function checkText(text: string): void {
  const bad =
    /&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(
      text
    );
  if (bad) throw new Error(`illegal ${JSON.stringify(text.slice(bad.index, bad.index + 20))}`);
}

function parseAttributes(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  const attributes = Object.fromEntries(
    pairs.map(([, name, double, single]) => [name ?? "", double ?? single ?? ""])
  );
  if (Object.keys(attributes).length !== pairs.length) throw new Error("an attribute twice");
  return attributes;
}
