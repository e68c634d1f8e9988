import { sha256, type WorkerAnswer, type WorkerRequest } from "../adapters/browser";
import { createCodec } from "../adapters/xlsx";
import { consolidateFiles } from "../app/consolidateFiles";
import { defaultPack, packById } from "../core/packs";

const tell = (answer: WorkerAnswer) => {
  postMessage(answer);
};

async function run({ files, pack, ...settings }: WorkerRequest): Promise<void> {
  const options = {
    ...settings,
    sha256,
    codec: createCodec(),
    pack: packById(pack) ?? defaultPack,
  };
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
