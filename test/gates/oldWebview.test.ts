import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Linter } from "eslint";

const root = path.resolve(__dirname, "../..");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

/** What a parser that knows ES5 only says to a script; none when it can be run by Trident. */
function newerThanEs5(code: string): readonly string[] {
  const config = [{ languageOptions: { ecmaVersion: 5 as const, sourceType: "script" as const } }];
  return new Linter().verify(code, config).map(({ message }) => message);
}

/** Scripts of a page that run at once, before those that wait for the whole page. */
function firstScripts(page: string): readonly string[] {
  const tags = [...page.matchAll(/<script([^>]*)>/g)].map(([, attributes = ""]) => attributes);
  const atOnce = tags.filter((attributes) => !/\b(?:defer|async)\b/.test(attributes));
  return atOnce.map((attributes) => /src="([^"]+)"/.exec(attributes)?.[1] ?? "");
}

describe.each(["taskpane", "doctor"])("%s.html in Excel 2016 and 2019", (name) => {
  const page = read(`src/${name}/${name}.html`);

  test("runs nothing of ours at once but what ES5 can say", () => {
    const own = firstScripts(page).filter((address) => !address.startsWith("https://"));
    expect(own).toEqual(["assets/outdated.js"]);
    for (const file of own) {
      expect(existsSync(path.join(root, file))).toBe(true);
      expect(newerThanEs5(read(file))).toEqual([]);
    }
  });

  test("says in the page itself, without any script, where to go", () => {
    expect(page).toMatch(/<div class="outdated">[\s\S]*href="workbench\.html"/);
    // Trident knows no @supports at all, EdgeHTML no aspect-ratio: nothing else may hide it.
    const hiding = page.match(/display: none/g) ?? [];
    expect(hiding).toHaveLength(1);
    expect(page).toMatch(/@supports \(aspect-ratio: 1\) \{\s*\.outdated \{\s*display: none;/);
  });
});

test.each(["const a = 1;", "var f = () => 1;", "class A {}", "`a`", "a?.b", "for (var a of b);"])(
  "%s would be told",
  (code) => {
    expect(newerThanEs5(code)).not.toEqual([]);
  }
);
