import { readFileSync } from "node:fs";
import ts from "typescript";
import { isWithin } from "../excelHost/members";

const TYPES = require.resolve("@types/office-js/index.d.ts");

const LINE = /^ {4}(?:export )?(?:class|interface) (\w+)|^ {8}(?:readonly )?(\w+)\??[(:<]/;
const SET = /Api set: (ExcelApi\w*) ([\d.]+)/;

/** No version of ExcelApi has what only some hosts have. */
const NEVER = "99.0";

function setIn(comment: string): string | undefined {
  const [, name, version] = SET.exec(comment) ?? [];
  return name === undefined || name === "ExcelApi" ? version : NEVER;
}

/** ExcelApi versions by "Type.member", from the comments of @types/office-js. */
export function documentedSets(): ReadonlyMap<string, string> {
  const text = readFileSync(TYPES, "utf8");
  const sets = new Map<string, string>();
  const excel = text.slice(text.indexOf("declare namespace Excel"));
  let [type, typeSet, comment] = ["", "", ""];
  for (const line of excel.split("\n")) {
    const trimmed = line.trim();
    if (trimmed.startsWith("/**")) comment = "";
    if (trimmed.startsWith("*") || trimmed.startsWith("/**")) {
      comment += trimmed;
      continue;
    }
    const match = LINE.exec(line);
    if (!match) continue;
    const set = setIn(comment);
    if (match[1] !== undefined) [type, typeSet] = [match[1], set ?? "1.1"];
    else if (!sets.has(`${type}.${match[2] ?? ""}`)) {
      const own = set ?? typeSet;
      // A member cannot be older than its class.
      sets.set(`${type}.${match[2] ?? ""}`, isWithin(own, typeSet) ? typeSet : own);
    }
    comment = "";
  }
  return sets;
}

/** Members of the Excel namespace that source files name, as "Type.member". */
export interface UsedMembers {
  readonly used: ReadonlySet<string>;
  /** Named on an object of Excel that has no such member. */
  readonly missing: ReadonlySet<string>;
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ["office-js"],
};

function memberName(symbol: ts.Symbol): string | null {
  const [declaration] = symbol.declarations ?? [];
  if (declaration?.getSourceFile().fileName !== TYPES) return null;
  const { parent } = declaration;
  const isType = ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent);
  const isExcel = isType && isInExcel(parent);
  return isExcel ? `${parent.name?.text ?? ""}.${symbol.name}` : null;
}

function isInExcel(type: ts.Node): boolean {
  const space = type.parent.parent;
  return ts.isModuleDeclaration(space) && space.name.text === "Excel";
}

/** By file: the members of Excel that it names; texts in `load("…")` are known at run time only. */
export function membersUsedIn(files: readonly string[]): ReadonlyMap<string, UsedMembers> {
  const program = ts.createProgram([...files], OPTIONS);
  const checker = program.getTypeChecker();
  return new Map(
    files.map((file) => {
      const source = program.getSourceFile(file);
      if (!source) throw new Error(`no ${file}`);
      return [file, membersIn(source, checker)];
    })
  );
}

function membersIn(source: ts.SourceFile, checker: ts.TypeChecker): UsedMembers {
  const [used, missing] = [new Set<string>(), new Set<string>()];
  const note = (symbol: ts.Symbol | undefined): void => {
    const name = symbol && memberName(symbol);
    if (name) used.add(name);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const symbol = checker.getSymbolAtLocation(node.name);
      const owner = checker.getTypeAtLocation(node.expression).getSymbol();
      const place = owner?.declarations?.[0];
      const isKnown = symbol?.declarations !== undefined;
      if (!isKnown && place?.getSourceFile().fileName === TYPES && isInExcel(place)) {
        missing.add(`${owner?.name ?? ""}.${node.name.text}`);
      }
      note(symbol);
    }
    if (ts.isObjectLiteralExpression(node)) {
      const type = checker.getContextualType(node);
      for (const { name } of node.properties) {
        if (type && name && ts.isIdentifier(name)) note(type.getProperty(name.text));
      }
    }
    if (ts.isBindingElement(node)) {
      const name = node.propertyName ?? node.name;
      const type = checker.getTypeAtLocation(node.parent);
      if (ts.isIdentifier(name)) note(type.getProperty(name.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { used, missing };
}
