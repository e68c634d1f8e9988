import { nodeInflater } from "../../../src/adapters/node";
import { createCodec } from "../../../src/adapters/xlsx";
import { readProblemText } from "../../../src/i18n";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Reads every file of a folder and tells what came of it: a process of its own, with little memory. */
const folder = process.argv[2] ?? "";
const codec = createCodec(nodeInflater);
const told = readdirSync(folder).map((file) => {
  const bytes = new Uint8Array(readFileSync(path.join(folder, file)));
  const start = performance.now();
  const read = codec.read(bytes, file);
  const milliseconds = performance.now() - start;
  if (read.ok) return { file, outcome: "read", sentence: "", milliseconds };
  const { error } = read;
  const what = error.kind === "too-large" ? `:${error.what}` : "";
  return { file, outcome: error.kind + what, sentence: readProblemText("vi", error), milliseconds };
});
console.log(JSON.stringify({ told, peak: process.resourceUsage().maxRSS / 1024 }));
