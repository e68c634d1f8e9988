import { findDeflater, openWorker, serveQuestions, sha256 } from "../adapters/browser";
import { createCodec, LIMITS, openArchive } from "../adapters/xlsx";
import type { WorkRequest } from "../app/consolidationWork";
import { buffersOf } from "../app/partWriters";
import { createAnswerer, madeBytes } from "../app/workAnswers";
import "../i18n/laterTexts";

/** Another one like this, for a part of what is written here. */
const startWorker = () => openWorker(new Worker(self.location.href));

const tools = {
  codec: createCodec(undefined, findDeflater()),
  openArchive,
  sha256,
  largestFile: LIMITS.file,
  startWorker,
};
const answer = createAnswerer(tools);
// Only pooledConsolidation.ts asks.
serveQuestions(async (question) => {
  const value = await answer(question as WorkRequest);
  return { value, given: buffersOf(madeBytes(value)) };
});
