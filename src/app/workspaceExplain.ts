import { findExplanationProblem, withExplanation } from "./explanations";
import { runAction, type WorkspaceContext } from "./workspaceContext";
import { evaluate } from "./workspaceCheck";
import { rememberFound } from "./workspaceMemory";
import type { ExplainOutcome } from "./workspaceState";
import { viewOfCheck } from "./workspaceView";

/** Takes an explanation out of the workbook. */
export async function removeExplanation(
  context: WorkspaceContext,
  fingerprint: string
): Promise<void> {
  const { deps, store } = context;
  await runAction(context, "checking", async () => {
    const { remembered } = store.getState();
    if (!remembered) return;
    const explanations = remembered.explanations.filter((one) => one.fingerprint !== fingerprint);
    await deps.host.writeState({ ...remembered, explanations });
    store.set({ remembered: { ...remembered, explanations } });
    await evaluate(context);
  });
}

/** Keeps one explanation for the issues in the workbook, or says why it may not stand. */
export async function explainWarnings(
  context: WorkspaceContext,
  fingerprints: readonly string[],
  text: string
): Promise<ExplainOutcome> {
  const { deps, store } = context;
  const { check } = store.getState();
  const problem = findExplanationProblem(text);
  if (problem !== null || !check) return problem;
  await runAction(context, "checking", async () => {
    const { remembered, choice } = store.getState();
    const before = remembered ?? rememberFound(choice, check.result);
    const explanations = withExplanation(before.explanations, fingerprints, text);
    const state = { ...before, explanations };
    await deps.host.writeState(state);
    store.set({ remembered: state, check: viewOfCheck(check.result, state) });
  });
  return null;
}
