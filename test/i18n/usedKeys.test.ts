import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { hasText } from "../../src/i18n";
import { vi } from "../../src/i18n/vi";

const SRC = path.resolve(__dirname, "../../src");

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(file);
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });
}

const SOURCES = ["ui", "app", "cli", "taskpane", "workbench", "commands"]
  .flatMap((folder) => sourceFiles(path.join(SRC, folder)))
  .map((file) => readFileSync(file, "utf8"));
const CODE = SOURCES.join("\n");

/** Dotted keys below "ui", "common" and "host". */
function keysBelow(tree: object, prefix: string): readonly string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string" ? [prefix + key] : keysBelow(value as object, `${prefix}${key}.`)
  );
}

describe("text keys in the code", () => {
  const written = [...CODE.matchAll(/"((?:ui|common|host|fixes|reading)\.[\w.-]+)"/g)].map(
    ([, key]) => key ?? ""
  );

  test("are found at all", () => {
    expect(written.length).toBeGreaterThan(50);
  });

  test("all have a text", () => {
    expect(written.filter((key) => !hasText(key))).toEqual([]);
  });

  test("leave no text of the screens unused", () => {
    const stems = [...CODE.matchAll(/`((?:ui|common|host)\.[\w.-]*)\$\{/g)].map(
      ([, stem]) => stem ?? ""
    );
    const keys = [...keysBelow(vi.ui, "ui."), ...keysBelow(vi.common, "common.")];
    const unused = keys.filter(
      (key) => !written.includes(key) && !stems.some((stem) => key.startsWith(stem))
    );
    expect(unused).toEqual([]);
  });
});
