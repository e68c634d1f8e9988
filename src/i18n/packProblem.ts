import type { PackFileProblem } from "../core/packFile";
import type { Locale } from "./locale";
import { translate } from "./translate";

/** Why a file is no pack of forms, as part of a sentence. */
export function packProblemText(locale: Locale, problem: PackFileProblem): string {
  if (problem.kind !== "fault") return translate(locale, `packFile.problem.${problem.kind}`);
  const { path, expected } = problem.fault;
  return translate(locale, "packFile.problem.fault", {
    path: path === "" ? "pack" : path,
    expected: translate(locale, `packFile.expected.${expected}`),
  });
}
