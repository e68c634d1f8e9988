import { foldKey } from "../text";
import type { Finding } from "./definitions";
import type { ProjectForm } from "./projectForms";
import { textsOf, type ListedProject } from "./projectTasks";
import { addressFrom } from "./quotedDocuments";

/** The priority of a project's sheet against the lists, where both choose from the same words. */
export function comparePriorities(
  form: ProjectForm,
  listed: readonly ListedProject[]
): readonly Finding[] {
  const entry = form.entries.get("priority");
  const own = foldKey(entry?.text ?? "");
  if (!entry || own === "") return [];
  const chosen = listed.flatMap((one) =>
    textsOf(
      one,
      ({ kind, choices = [] }) => kind === "choice" && choices.map(foldKey).includes(own)
    )
  );
  const [other] = chosen;
  if (!other || chosen.some(({ text }) => foldKey(text) === own)) return [];
  const cell = addressFrom(entry.at.sheet, other.at);
  const data = { name: form.name, found: entry.text, expected: other.text, cell };
  return [{ at: entry.at, messageId: "priority", data, related: [other.at] }];
}
