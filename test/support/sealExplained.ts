import { sealSubmission, type SealOutcome, type SealRequest } from "../../src/app/sealSubmission";

/** Seals after every warning was given a reason. */
export async function sealExplained(request: SealRequest): Promise<SealOutcome> {
  const { issues } = await sealSubmission(request);
  const explanations = issues
    .filter(({ severity }) => severity === "warning")
    .map(({ fingerprint }) => ({ fingerprint, text: "Đã thống nhất với Sở Tài chính" }));
  return sealSubmission({ ...request, state: { ...request.state, explanations } });
}
