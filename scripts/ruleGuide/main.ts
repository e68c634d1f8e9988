import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { makeRulePages } from "./rulePages";

/** Writes docs/quy-tac and docs/rules anew; pages of rules that are gone go too. */
async function writeRulePages(docs: string): Promise<void> {
  const pages = makeRulePages();
  for (const folder of new Set(Object.keys(pages).map((file) => path.dirname(file)))) {
    await rm(path.join(docs, folder), { recursive: true, force: true });
    await mkdir(path.join(docs, folder), { recursive: true });
  }
  for (const [file, text] of Object.entries(pages)) await writeFile(path.join(docs, file), text);
}

void writeRulePages(path.join(__dirname, "..", "..", "docs"));
