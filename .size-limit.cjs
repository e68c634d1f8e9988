const { readdirSync } = require("node:fs");

/** The one file webpack wrote under this name with a content hash; an empty match is an error. */
function hashed(name) {
  const pattern = new RegExp(`^${name}\\.[0-9a-f]{8}\\.js$`);
  const files = readdirSync("dist").filter((file) => pattern.test(file));
  if (files.length === 0) throw new Error(`size: nothing in dist is called ${name}.<hash>.js`);
  return files.map((file) => `dist/${file}`);
}

const line = (name, chunk, limit) => ({ name, path: hashed(chunk), limit, gzip: true });

/** Budgets of design.md §6, gzip. */
module.exports = [
  line("task pane, without the spreadsheet libraries", "taskpane", "200 kB"),
  line("SheetJS, fetched when a file is read", "xlsx-sheetjs", "125 kB"),
  line("hucre, fetched when a file is written", "xlsx-hucre", "75 kB"),
  line("workbench with the grid", "workbench", "2.1 MB"),
];
