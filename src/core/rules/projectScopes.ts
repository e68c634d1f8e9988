import { countedThingsIn, isSameThing, type CountedThing } from "./countedThings";
import type { Finding } from "./definitions";
import type { ProjectForm } from "./projectForms";
import { textsOf, type ListedProject } from "./projectTasks";
import { addressFrom } from "./quotedDocuments";

/** How much of a thing a project's sheet names against what the lists name of the same thing. */
export function compareScopes(
  form: ProjectForm,
  listed: readonly ListedProject[],
  others: readonly ProjectForm[]
): readonly Finding[] {
  const entry = form.entries.get("scope");
  const own = countedThingsIn(entry?.text ?? "");
  if (!entry || own.length === 0) return [];
  const named = listed.flatMap((project) =>
    scopeOf(project).flatMap((one) =>
      countedThingsIn(one.text).map((quantity) => ({ ...one, quantity }))
    )
  );
  for (const mine of own) {
    const same = named.filter(({ quantity }) => isSameThing(quantity, mine));
    const [other] = same;
    if (
      !other ||
      agrees(
        mine,
        own,
        same.map(({ quantity }) => quantity)
      )
    )
      continue;
    return [
      {
        at: entry.at,
        messageId: "scope",
        data: {
          ...{ name: form.name, found: mine.text, expected: other.quantity.text },
          cell: addressFrom(entry.at.sheet, other.at),
        },
        related: [other.at],
      },
    ];
  }
  const isShared = own.some((mine) => named.some(({ quantity }) => isSameThing(quantity, mine)));
  return isShared || named.length === 0 ? [] : copiedScope(form, others);
}

/** Some quantity of the thing stands on both sides. */
function agrees(
  mine: CountedThing,
  own: readonly CountedThing[],
  listed: readonly CountedThing[]
): boolean {
  const counts = own.filter((one) => isSameThing(one, mine)).map(({ count }) => count);
  return listed.some(({ count }) => counts.includes(count));
}

/** The column of extent: text beside the name, not what was done or is left of it. */
function scopeOf(project: ListedProject): ReturnType<typeof textsOf> {
  const isPlan = project.table.columns.some(({ definition }) => definition.measure === "needed");
  return isPlan ? textsOf(project, ({ kind, group }) => kind === "text" && !group) : [];
}

/** The extent of another project, word for word, while the lists give this one another. */
function copiedScope(form: ProjectForm, others: readonly ProjectForm[]): readonly Finding[] {
  const entry = form.entries.get("scope");
  const model = others.find(
    (other) => other !== form && other.entries.get("scope")?.text === entry?.text
  );
  const from = model?.entries.get("scope")?.at;
  if (!entry || !model || !from) return [];
  const cell = addressFrom(entry.at.sheet, from);
  return [
    {
      at: entry.at,
      messageId: "scope-copied",
      data: { name: form.name, other: model.name, cell },
      related: [from],
    },
  ];
}
