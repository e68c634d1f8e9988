import type { ColumnDefinition, FormDefinition } from "../../src/core/packs";

/** Every text that a form prints, with its years still open. */
export function printedTexts(form: FormDefinition): readonly string[] {
  return [
    form.annex,
    form.title,
    ...form.remarks,
    ...form.columns.flatMap(({ header, group, band, choices = [] }) => [
      header,
      ...(group === undefined ? [] : [group]),
      ...(band === undefined ? [] : [band]),
      ...choices,
    ]),
    ...form.groups.map(({ name }) => name),
    ...(form.fixedRows ?? []).flatMap(({ cells }) => Object.values(cells)),
    ...(form.source ? [form.source.text] : []),
  ];
}

/** What in a form contradicts itself; empty for a form that holds together. */
export function formProblems(form: FormDefinition): readonly string[] {
  return [
    ...columnProblems(form),
    ...referenceProblems(form),
    ...rowProblems(form),
    ...textProblems(form),
  ];
}

function twice(ids: readonly string[], word: string): readonly string[] {
  const again = ids.filter((id, at) => ids.indexOf(id) !== at);
  return again.map((id) => `${word}${id} twice`);
}

function columnProblems({ columns }: FormDefinition): readonly string[] {
  return [
    ...twice(
      columns.map(({ id }) => id),
      "column "
    ),
    ...columns.flatMap((column) => lacksOf(column).map((lack) => `${column.id}: no ${lack}`)),
    ...(columns.some(({ essential }) => essential === true) ? [] : ["nothing essential"]),
  ];
}

function lacksOf({ kind, measure, choices, ratio }: ColumnDefinition): readonly string[] {
  return [
    ...(kind === "amount" && measure === undefined ? ["measure"] : []),
    ...(kind === "choice" && choices === undefined ? ["choices"] : []),
    ...(kind === "percent" && ratio === undefined ? ["ratio"] : []),
  ];
}

function referenceProblems(form: FormDefinition): readonly string[] {
  const kindOf = (id: string) => form.columns.find((column) => column.id === id)?.kind;
  const ratios = form.columns.flatMap(({ ratio }) => (ratio ? [ratio.of, ratio.over] : []));
  const sums = form.equations.flatMap(({ total, addends }) => [total, ...addends]);
  const sourced = form.sourcedColumn === null ? [] : [form.sourcedColumn];
  return [
    ...(kindOf(form.nameColumn) ? [] : [`no name column ${form.nameColumn}`]),
    ...(kindOf(form.groupColumn) ? [] : [`no group column ${form.groupColumn}`]),
    ...[...sourced, ...sums, ...ratios]
      .filter((id) => kindOf(id) !== "amount")
      .map((id) => `${id} is no amount`),
  ];
}

function rowProblems({ fixedRows = [], groups, columns, nameColumn }: FormDefinition) {
  const hasGroup = (id: string | null) => id === null || groups.some((group) => group.id === id);
  const names = fixedRows.map(({ group, cells }) => `${group ?? ""}/${cells[nameColumn] ?? ""}`);
  return [
    ...twice(
      groups.map(({ id }) => id),
      "group "
    ),
    ...fixedRows.flatMap(({ group }) => (hasGroup(group) ? [] : [`no group ${group ?? ""}`])),
    ...fixedRows.flatMap(({ cells }) =>
      Object.entries(cells)
        .filter(([id]) => !columns.some((column) => column.id === id))
        .map(([id, text]) => `no column ${id} in ${text}`)
    ),
    ...fixedRows
      .filter(({ cells }) => Object.keys(cells).length === 0)
      .map(() => "a fixed row without a name"),
    ...twice(names, "").map((problem) => problem.slice(problem.indexOf("/") + 1)),
  ];
}

function textProblems(form: FormDefinition): readonly string[] {
  const texts = printedTexts(form);
  return [
    ...(form.sheetName.length > 31 ? ["sheet name too long"] : []),
    ...texts.filter((text) => text !== text.normalize("NFC")).map((text) => `not NFC: ${text}`),
    ...texts
      .filter((text) => text !== text.trim() || text.includes("  "))
      .map((text) => `stray blanks: ${text}`),
  ];
}
