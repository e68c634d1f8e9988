import type { ColumnDefinition, FormDefinition, PackDefinition } from "../../src/core/packs";
import { formById, quangNgai } from "./packs";

function formOf(id: string): FormDefinition {
  const form = formById(quangNgai, id);
  if (!form) throw new Error(`no form ${id}`);
  return form;
}

const FRESH: ColumnDefinition = {
  id: "product",
  header: "Sản phẩm bàn giao",
  kind: "text",
  width: 12,
};

/** QN-B2 as a department might publish it anew: a column more, one less, one renamed, one moved. */
function newerTasks(): FormDefinition {
  const form = formOf("QN-B2");
  const kept = form.columns.filter(({ id }) => id !== "scope" && id !== "period");
  const period = form.columns.filter(({ id }) => id === "period");
  const columns = [...kept.slice(0, 3), FRESH, ...period, ...kept.slice(3)].map((column) =>
    column.id === "total" ? { ...column, header: "Tổng mức kinh phí được duyệt" } : column
  );
  return { ...form, version: "2.0.0", columns };
}

/** QN-B3, a sheet for each project, that asks for one thing more. */
function newerProject(): FormDefinition {
  const form = formOf("QN-B3");
  const fixedRows = [{ group: "chung", cells: { item: "Mã dự án" } }, ...(form.fixedRows ?? [])];
  return { ...form, version: "2.0.0", fixedRows };
}

/** The Quảng Ngãi pack in a version that no document has ordered; QN-B5 is gone from it. */
export function newerQuangNgai(): PackDefinition {
  const changed = new Map([newerTasks(), newerProject()].map((form) => [form.id, form]));
  const forms = quangNgai.forms.flatMap((form) =>
    form.id === "QN-B5" ? [] : [changed.get(form.id) ?? form]
  );
  const compared = { sameFigures: [], heldFigures: [], heldSums: [], sameTasks: [] };
  return { ...quangNgai, version: "2.0.0", forms, ...compared };
}
