import { listFacts, type ConsolidatedFact } from "../../core/consolidation";
import { translate } from "../../i18n";
import { namesOfFacts } from "../consolidated/factNames";
import { levelText, typeText, type DrawContext } from "../consolidated/wording";
import { flag, required, text, whole, type DataField, type DataTable } from "./definitions";

/** A fact with its place among all of them, from 1. */
interface NumberedFact extends ConsolidatedFact {
  readonly id: number;
}

/** One row a fact, in whole đồng: what all figures of the consolidation are sums of. */
export function factsTable(context: DrawContext): DataTable<NumberedFact> {
  return {
    name: "facts",
    title: "consolidated.package.facts",
    primaryKey: "fact_id",
    foreignKeys: { agency_code: ["agencies", "agency_code"], file_id: ["files", "file_id"] },
    rows: listFacts(context.consolidated.facts).map((fact, index) => ({ ...fact, id: index + 1 })),
    fields: [...describeWork(context), ...describeMoney(context), ...describeOrigin()],
  };
}

/** Who does what. */
function describeWork({ consolidated }: DrawContext): DataField<NumberedFact>[] {
  const { agencies, groups } = namesOfFacts(consolidated);
  return [
    whole("fact_id", "consolidated.column.number", ({ id }) => id, required),
    text(
      "agency_code",
      "consolidated.column.agencyCode",
      ({ task }) => agencies.get(task.agency)?.code ?? null,
      { ...required, columnType: "administrative-classification:generic:code" }
    ),
    text("form", "consolidated.column.form", ({ fact }) => fact.form, required),
    text("group_id", "consolidated.column.groupKey", ({ task }) => task.group, {
      columnType: "activity:generic:program:code",
    }),
    text("group", "consolidated.column.group", ({ task }) => groups.get(task.group) ?? null, {
      columnType: "activity:generic:program:label",
    }),
    text("task_id", "consolidated.column.taskKey", ({ task }) => task.task, {
      ...required,
      columnType: "activity:generic:project:code",
    }),
    text("task", "consolidated.column.task", ({ fact }) => fact.task, {
      columnType: "activity:generic:project:label",
    }),
    text("period", "consolidated.column.period", ({ fact }) => fact.period),
  ];
}

/** How much of which money, and for when. */
function describeMoney({ locale }: DrawContext): DataField<NumberedFact>[] {
  return [
    text("measure_id", "consolidated.column.seriesKey", ({ fact }) => fact.measure, {
      ...required,
      columnType: "phase:id",
    }),
    text(
      "measure",
      "consolidated.column.measure",
      ({ fact }) => translate(locale, `consolidated.measureName.${fact.measure}`),
      { columnType: "phase:label" }
    ),
    whole("year", "consolidated.column.year", ({ fact }) => fact.year, {
      ...required,
      columnType: "date:fiscal-year",
    }),
    text("level_id", "consolidated.column.levelKey", ({ fact }) => fact.level, {
      columnType: "fin-source:generic:code",
    }),
    text(
      "level",
      "consolidated.column.level",
      ({ fact: { level } }) => (level === null ? null : levelText(locale, level)),
      { columnType: "fin-source:generic:label" }
    ),
    text("type_id", "consolidated.column.typeKey", ({ fact }) => fact.type, {
      columnType: "economic-classification:generic:code",
    }),
    text(
      "type",
      "consolidated.column.type",
      ({ fact: { type } }) => (type === null ? null : typeText(locale, type)),
      { columnType: "economic-classification:generic:label" }
    ),
    flag("state_money", "consolidated.package.stateMoney", ({ fact }) => fact.state, required),
    whole("amount", "consolidated.column.amount", ({ fact }) => fact.amount, {
      ...required,
      columnType: "value",
    }),
    flag(
      "apportioned",
      "consolidated.package.apportioned",
      ({ fact }) => fact.apportioned,
      required
    ),
  ];
}

/** The cell that says so. */
function describeOrigin(): DataField<NumberedFact>[] {
  return [
    text("file_id", "consolidated.column.fileKey", ({ task }) => task.file, required),
    text("sheet", "consolidated.column.sheet", ({ fact }) => fact.at.sheet, required),
    text("cell", "consolidated.column.cell", ({ fact }) => fact.at.cell ?? null),
  ];
}
