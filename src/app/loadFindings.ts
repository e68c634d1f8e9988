import { loadEngine } from "./loadEngine";

/** Fetches what lists findings, after the engine with its texts. */
export async function loadFindings() {
  await loadEngine();
  return import(/* webpackChunkName: "findings" */ "./findings");
}
