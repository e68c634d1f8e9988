import type { FormColumn, FormDefinition, PackDefinition } from "../packs";
import type { DataFault, Expected } from "./checks";

/** Names inside a pack that point nowhere or stand twice; null when all is in order. */
export function findReferenceFault(pack: PackDefinition): DataFault | null {
  const { forms } = pack;
  return (
    findTwice(
      forms.map(({ id }) => id),
      "forms",
      "id"
    ) ??
    findTwice(
      forms.map(({ sheetName }) => sheetName),
      "forms",
      "sheetName"
    ) ??
    firstFault(forms.map((form, index) => findFormFault(form, `forms[${String(index)}]`))) ??
    firstFault(
      (
        ["sameFigures", "heldFigures", "heldSums", "sameTasks", "listedTasks", "levelSums"] as const
      ).flatMap((list) =>
        (pack[list] ?? []).flatMap((same, index) => [
          findColumnFault(forms, same.of, `${list}[${String(index)}].of`),
          findColumnFault(forms, same.with, `${list}[${String(index)}].with`),
        ])
      )
    ) ??
    firstFault(
      (pack.heldSums ?? []).flatMap(({ with: { form }, before, or }, index) =>
        Object.entries({ before, or }).map(([part, column]) =>
          column === undefined
            ? null
            : findColumnFault(forms, { form, column }, `heldSums[${String(index)}].${part}`)
        )
      )
    ) ??
    firstFault(
      (pack.levelSums ?? []).map(({ with: list, group }, index) =>
        findGroupFault(forms, list.form, group, `levelSums[${String(index)}].group`)
      )
    )
  );
}

/** An amount column of a form of the pack, or what is wrong with its name. */
function findColumnFault(
  forms: readonly FormDefinition[],
  { form, column }: FormColumn,
  path: string
): DataFault | null {
  const columns = forms.find(({ id }) => id === form)?.columns ?? [];
  const isThere = columns.some(({ id, kind }) => id === column && kind === "amount");
  return isThere ? null : fault(path, "reference");
}

function findGroupFault(
  forms: readonly FormDefinition[],
  form: string,
  group: string | undefined,
  path: string
): DataFault | null {
  const groups = forms.find(({ id }) => id === form)?.groups ?? [];
  return group === undefined || groups.some(({ id }) => id === group)
    ? null
    : fault(path, "reference");
}

function firstFault(faults: readonly (DataFault | null)[]): DataFault | null {
  return faults.find((fault) => fault !== null) ?? null;
}

function findTwice(values: readonly string[], path: string, field: string): DataFault | null {
  const at = values.findIndex((value, index) => values.indexOf(value) !== index);
  return at < 0 ? null : fault(`${path}[${String(at)}].${field}`, "unique");
}

function fault(path: string, expected: Expected): DataFault {
  return { path, expected };
}

function findFormFault(form: FormDefinition, path: string): DataFault | null {
  const ids = form.columns.map(({ id }) => id);
  const columns = new Set(ids);
  const amounts = new Set(form.columns.flatMap((one) => (one.kind === "amount" ? [one.id] : [])));
  const groups = new Set(form.groups.map(({ id }) => id));
  const printed = new Set(form.fixedRows?.map(({ cells }) => cells[form.nameColumn] ?? ""));
  const inside = (names: ReadonlySet<string>, at: string, name: string | null | undefined) =>
    name === null || name === undefined || names.has(name)
      ? null
      : fault(`${path}.${at}`, "reference");
  return firstFault([
    findTwice(ids, `${path}.columns`, "id"),
    findTwice([...form.groups.map(({ id }) => id)], `${path}.groups`, "id"),
    inside(columns, "nameColumn", form.nameColumn),
    inside(columns, "groupColumn", form.groupColumn),
    inside(amounts, "sourcedColumn", form.sourcedColumn),
    ...form.columns.flatMap(({ ratio, partOf }, index) => [
      inside(amounts, `columns[${String(index)}].partOf`, partOf),
      inside(amounts, `columns[${String(index)}].ratio.of`, ratio?.of),
      inside(amounts, `columns[${String(index)}].ratio.over`, ratio?.over),
    ]),
    ...form.equations.flatMap(({ total, addends }, index) => [
      inside(amounts, `equations[${String(index)}].total`, total),
      ...addends.map((id) => inside(amounts, `equations[${String(index)}].addends`, id)),
    ]),
    ...(form.fixedRows ?? []).flatMap(({ group, cells }, index) => [
      inside(groups, `fixedRows[${String(index)}].group`, group),
      ...Object.keys(cells).map((id) => inside(columns, `fixedRows[${String(index)}].cells`, id)),
    ]),
    ...(form.counts?.sums ?? []).flatMap(({ total, parts }, index) =>
      [total, ...parts].map((name) => inside(printed, `counts.sums[${String(index)}]`, name))
    ),
    ...(form.counts?.shares ?? []).flatMap(({ share, of, over }, index) =>
      [share, of, over].map((name) => inside(printed, `counts.shares[${String(index)}]`, name))
    ),
  ]);
}
