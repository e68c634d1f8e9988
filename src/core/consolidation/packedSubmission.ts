import type { PackedSubmission, Submission } from "./definitions";
import { packFacts, type FactTask, type PackedFacts } from "./packedFacts";

function isPacked(one: Submission | PackedSubmission): one is PackedSubmission {
  return "cells" in one.facts;
}

/** The submission with its facts, and those of the files behind it, as columns. */
export function packSubmission(submission: Submission | PackedSubmission): PackedSubmission {
  if (isPacked(submission)) return submission;
  const { parts, ...rest } = submission;
  const packed = { ...rest, facts: packFacts(rest.facts) };
  return parts ? { ...packed, parts: parts.map(packSubmission) } : packed;
}

/** One text for all that are alike. */
function sharedTexts(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    known.set(text, text);
    return text;
  };
}

function shareTexts(facts: PackedFacts): PackedFacts {
  const share = sharedTexts();
  const tasks = facts.tasks.map((one): FactTask => {
    const { row, agencies } = one;
    const [form, task, sheet] = [share(one.form), share(one.task), share(one.sheet)];
    const group = one.group === null ? null : share(one.group);
    const period = share(one.period);
    // Each in one literal: an object made by spreading takes three times the memory.
    return agencies === undefined
      ? { form, row, task, group, period, sheet }
      : { form, row, task, group, period, agencies: share(agencies), sheet };
  });
  return { ...facts, tasks };
}

/** What came from another thread, where each text came as often as it is used. */
export function receivePacked(submission: PackedSubmission): PackedSubmission {
  const { parts, ...rest } = submission;
  const shared = { ...rest, facts: shareTexts(submission.facts) };
  return parts ? { ...shared, parts: parts.map(receivePacked) } : shared;
}
