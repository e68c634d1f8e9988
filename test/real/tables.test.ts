import { rules, type CheckContext, type Finding } from "../../src/core/rules";
import type { Table } from "../../src/core/table";
import {
  columnLetters,
  letterDifferences,
  readReal,
  rowLetters,
  totalsOf,
} from "../support/readReal";
import { readRealSheets, type RealSheet } from "../support/realSheets";
import { describeWithRealTables, realTablesFolder } from "../support/realTables";
import { quangNgai } from "../support/packs";
import { expectedFaults, type ReadFault } from "./expected/faults";
import { expectedTables, type ExpectedTable } from "./expected/tables";

function count(letters: string, letter: string): number {
  return letters.split(letter).length - 1;
}

function findingsOf(table: Table, code: string): readonly Finding[] {
  const workbook = {
    sheets: [table.sheet],
    properties: {},
    traits: { macros: false, externalLinks: false },
  };
  const context: CheckContext = {
    workbook,
    tables: [table],
    copies: [],
    pack: quangNgai,
    year: 2026,
    asOf: "2026-07-20",
  };
  return rules.filter((rule) => rule.code === code).flatMap((rule) => [...rule.check(context)]);
}

function readFault(real: RealSheet, [table]: readonly Table[]): ReadFault {
  if (!table) throw new Error(`${real.id}: no table`);
  const rowAt = (index: number) => {
    const row = table.rows.find((one) => one.row === real.dataRow + index);
    if (!row) throw new Error(`${real.id}: no row ${String(index)}`);
    return row;
  };
  return { table, rowAt, findings: (code) => findingsOf(table, code) };
}

describeWithRealTables("real tables", () => {
  const folder = realTablesFolder();
  const sheets = new Map((folder ? readRealSheets(folder) : []).map((real) => [real.id, real]));

  test("each has its expectations", () => {
    expect(expectedTables.map(({ id }) => id)).toEqual([...sheets.keys()]);
  });

  describe.each(expectedTables.map((expected) => ({ ...expected })))("$id", (expected) => {
    const real = sheets.get(expected.id);
    const tables = real ? readReal(real, expected.form) : [];

    test("is read as one table of its form", () => {
      expect(tables.map(({ form }) => form.id)).toEqual([expected.form]);
    });
    test("has every column and row told right", () => {
      expect(real && differencesIn(real, tables, expected)).toEqual([]);
    });
    test("has the tasks, groups and totals that a person counts", () => {
      const letters = real ? rowLetters(tables, real) : "";
      expect(["t", "g", "T"].map((letter) => count(letters, letter))).toEqual(expected.counts);
    });
    test("has its grand total in đồng, counted once", () => {
      const { stated, tasks } = totalsOf(tables, expected);
      if (expected.total === null) expect(stated).toBeNull();
      else expect(stated ?? tasks).toBe(expected.total.dong);
    });
    for (const fault of expectedFaults[expected.id] ?? []) {
      if ("outOfReach" in fault) continue;
      test(`finds: ${fault.fault}`, () => {
        if (!real) throw new Error("no such table");
        expect(fault.found(readFault(real, tables))).toBe(true);
      });
    }
  });

  test("what is out of reach has a reason", () => {
    for (const fault of Object.values(expectedFaults).flat()) {
      if ("outOfReach" in fault) expect(fault.outOfReach.length).toBeGreaterThan(10);
    }
  });
});

function differencesIn(
  real: RealSheet,
  tables: readonly Table[],
  { rows, columns }: ExpectedTable
): readonly string[] {
  return [
    ...letterDifferences(columnLetters(tables, columns.length), columns, "column"),
    ...letterDifferences(rowLetters(tables, real), rows, "row"),
  ];
}
