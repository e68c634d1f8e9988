import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { writeWhole } from "../../src/adapters/node";
import { makeSamples } from "./makeSamples";

/** Writes the samples into dist/samples, or into the folder that is named. */
async function writeSamples(folder: string): Promise<void> {
  const files = await makeSamples();
  await rm(path.join(folder, "nop"), { recursive: true, force: true });
  for (const file of files) {
    const target = path.join(folder, ...file.path.split("/"));
    await mkdir(path.dirname(target), { recursive: true });
    await writeWhole(target, file.bytes);
  }
}

void writeSamples(process.argv[2] ?? path.join(__dirname, "..", "samples"));
