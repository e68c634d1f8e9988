import { sha256, type WorkerAnswer, type WorkerRequest } from "../adapters/browser";
import { createCodec, openArchive } from "../adapters/xlsx";
import { consolidateFiles } from "../app/consolidateFiles";
import "../i18n/laterTexts";

const tell = (answer: WorkerAnswer) => {
  postMessage(answer);
};

async function run({ files, packs, ...settings }: WorkerRequest): Promise<void> {
  const [pack] = packs;
  if (!pack) throw new Error("a consolidation needs at least one pack");
  const options = { ...settings, sha256, codec: createCodec(), openArchive, pack, packs };
  const output = await consolidateFiles(files, options, (progress) => {
    tell({ kind: "progress", progress });
  });
  tell({ kind: "output", output });
}

addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  run(data).catch((error: unknown) => {
    // Out of the promise, so that it reaches the page as the worker's error event.
    setTimeout(() => {
      throw error;
    });
  });
});
