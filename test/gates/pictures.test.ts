import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const docs = path.resolve(__dirname, "../../docs");
const images = path.join(docs, "images");
const names = readdirSync(images);

/** Scenes by name, as `npm run pictures` plays them. */
const scenes = [
  ...readFileSync(path.resolve(docs, "../scripts/pictures/scenes.mjs"), "utf8").matchAll(
    /name: "([\w-]+)",\n\s+(?:size|play)/g
  ),
].map(([, name = ""]) => `${name}.png`);

const guides = readdirSync(path.join(docs, "huong-dan")).map((name) =>
  readFileSync(path.join(docs, "huong-dan", name), "utf8")
);
const pages = [...guides, readFileSync(path.resolve(docs, "../README.md"), "utf8")].join("\n");

test("every picture is taken by a script and shown in a guide, and every scene has one", () => {
  expect(scenes.length).toBeGreaterThan(3);
  expect([...names].sort()).toEqual([...scenes].sort());
  expect(names.filter((name) => !pages.includes(`images/${name})`))).toEqual([]);
  const asked = [...pages.matchAll(/images\/([\w-]+\.png)/g)].map(([, name]) => name);
  expect(asked.filter((name) => name === undefined || !names.includes(name))).toEqual([]);
});

test.each(names)("%s is small", (name) => {
  expect(statSync(path.join(images, name)).size).toBeLessThan(120_000);
});
