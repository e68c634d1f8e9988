import {
  isWorkerThread,
  keepHeapsSmall,
  nodeDeflater,
  nodeInflater,
  sha256,
} from "../adapters/node";
import { createCodec, openArchive, patchWorkbook, readPlan } from "../adapters/xlsx";
import packageInfo from "../../package.json";
import type { World } from "./command";
import { runProgram } from "./runProgram";
import { serveThread } from "./serveThread";

/** Ends a progress line so that the next one stands in its place. */
const ERASE_LINE = "\r\u001b[2K";

const world: World = {
  codec: createCodec(nodeInflater, nodeDeflater),
  openArchive: (bytes, name) => openArchive(bytes, name, nodeInflater),
  patch: patchWorkbook,
  findLost: async (bytes, name) => {
    const read = await readPlan(bytes, name);
    return read.ok ? read.value.lost : [];
  },
  sha256,
  toolVersion: packageInfo.version,
  now: () => new Date().toISOString(),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(`${text}\n`),
  showProgress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(ERASE_LINE + (text ?? ""));
  },
  program: __filename,
};

if (isWorkerThread()) {
  serveThread(world);
} else {
  keepHeapsSmall();
  // A reader that stops early, such as "head", is no trouble of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  // The exit code is only set: exiting at once would cut off text on its way into a pipe.
  void runProgram(process.argv.slice(2), world).then((code) => {
    process.exitCode = code;
  });
}
