import { foldTone } from "../../text";
import { defineRule, type CheckContext, type Finding } from "../definitions";
import { compareDecisions } from "../projectDecisions";
import { projectFormsOf, type ProjectForm } from "../projectForms";
import { compareSourceSums, compareTotals } from "../projectMoney";
import { compareOwners } from "../projectOwners";
import { comparePriorities } from "../projectPriorities";
import { compareScopes } from "../projectScopes";
import { compareSources } from "../projectSources";
import { findListed, plansOf } from "../projectTasks";
import { compareTimes } from "../projectTimes";
import { compareYearSums } from "../projectYears";
import { addressFrom } from "../quotedDocuments";

/** A sheet with fewer entries is begun, not filled in. */
const LEAST_ENTRIES = 3;

/**
 * P517: the sheet of a project says other than the lists of the same workbook: its money, time,
 * decision, owner, extent or sources; or it is of no project that a list has.
 */
export const projectDiffers = defineRule({
  id: "project-differs",
  code: "P517",
  fixKind: null,
  check: (context) => {
    const forms = projectFormsOf(context.tables);
    return forms.flatMap((form) => judge(form, forms, context));
  },
});

function judge(
  form: ProjectForm,
  forms: readonly ProjectForm[],
  context: CheckContext
): readonly Finding[] {
  const { tables } = context;
  const named = judgeName(form, forms, tables);
  const listed = form.name === "" ? [] : (findListed(tables, form.name) ?? []);
  const totals = compareTotals(form, listed);
  return [
    ...named,
    ...compareOwners(form, listed, context),
    ...comparePriorities(form, listed),
    ...compareDecisions(form, listed, forms),
    ...compareScopes(form, listed, forms),
    ...totals,
    // A wrong total also differs from its sources: it is told once, at the total.
    ...(totals.length > 0 ? [] : compareParts(form)),
    ...compareSources(form, listed),
    ...compareTimes(form, listed),
  ];
}

/** The sources against the total, else the years. */
function compareParts(form: ProjectForm): readonly Finding[] {
  const sums = compareSourceSums(form);
  return sums.length > 0 ? sums : compareYearSums(form);
}

/** A name that is missing, stands in no list, or is that of an earlier sheet. */
function judgeName(
  form: ProjectForm,
  forms: readonly ProjectForm[],
  tables: CheckContext["tables"]
): readonly Finding[] {
  const { name } = form;
  const at = form.entries.get("name")?.at;
  if (!at) return [];
  if (name === "") {
    const filled = [...form.entries.values()].filter(({ text }) => text !== "").length;
    return filled < LEAST_ENTRIES ? [] : [{ at, messageId: "nameless", data: {} }];
  }
  const earlier = forms.slice(0, forms.indexOf(form));
  const twin = earlier.find((other) => foldTone(other.name) === foldTone(name));
  const other = twin?.entries.get("name")?.at;
  if (other) {
    const data = { name, cell: addressFrom(at.sheet, other) };
    return [{ at, messageId: "twice", data, related: [other] }];
  }
  const plans = plansOf(tables);
  const isUnlisted = plans.length > 0 && findListed(tables, name)?.length === 0;
  if (!isUnlisted) return [];
  const lists = plans.map(({ form: { id } }) => id).join(", ");
  return [{ at, messageId: "unlisted", data: { name, forms: lists } }];
}
