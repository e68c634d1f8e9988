import { serveQuestions, sha256 } from "../adapters/browser";
import { createCodec, LIMITS, openArchive } from "../adapters/xlsx";
import type { WorkRequest } from "../app/consolidationWork";
import { createAnswerer } from "../app/workAnswers";
import "../i18n/laterTexts";

const tools = { codec: createCodec(), openArchive, sha256, largestFile: LIMITS.file };
const answer = createAnswerer(tools);
// Only pooledConsolidation.ts asks.
serveQuestions((question) => answer(question as WorkRequest));
