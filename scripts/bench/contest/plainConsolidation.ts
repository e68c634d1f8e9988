import type { PlainFact, PlainSheet, ReadCell } from "./plainFact";
import { wholeSheets } from "./wholeWorkbook";

/** Columns of QN-B2 that carry money, as the annex prints their heads. */
const MEASURES = ["Tổng kinh phí", "Đã thực hiện", "Cần thực hiện trong năm 2019"];
const ĐỒNG_IN_MILLION = 1_000_000;
/** Where the annex has its group names, tasks, budget levels and capital types. */
const NAME = 1;
const PERIOD = 3;
const SHARE = /^(.*?)\s*(\d+)\s*%$/;

/** "NS tỉnh 80%; NS huyện 20%" as levels with their shares, a plain name as one. */
function sharesOf(text: string): readonly (readonly [level: string, share: number])[] {
  return text.split(";").map((part) => {
    const [, name = part.trim(), percent = "100"] = SHARE.exec(part.trim()) ?? [];
    return [name, Number(percent) / 100];
  });
}

function columnsOf(heads: readonly (readonly ReadCell[])[], titles: readonly string[]) {
  return titles.map((title) => {
    const row = heads.find((cells) => cells.includes(title));
    return row ? row.indexOf(title) : -1;
  });
}

function factsOf(agency: string, rows: readonly (readonly ReadCell[])[]): PlainFact[] {
  const top = rows.findIndex(([first]) => first === "TT");
  const heads = rows.slice(top, top + 2);
  const measures = columnsOf(heads, MEASURES);
  const [level = -1, type = -1] = columnsOf(heads, [
    "Ngân sách TW/Tỉnh/Huyện/khác (ghi rõ)",
    "Nguồn vốn đầu tư/ Nguồn sự nghiệp/ khác (ghi rõ)",
  ]);
  let group = "";
  return rows.slice(top + 2).flatMap((cells, below): PlainFact[] => {
    const task = String(cells[NAME] ?? "");
    if (typeof cells[0] === "string" && task !== "") group = task;
    if (typeof cells[0] !== "number" || task === "") return [];
    return measures.flatMap((column, index) => {
      const amount = cells[column];
      if (typeof amount !== "number" || amount === 0) return [];
      return sharesOf(String(cells[level] ?? "")).map(([name, share]) => ({
        agency,
        group,
        task,
        period: String(cells[PERIOD] ?? ""),
        measure: MEASURES[index] ?? "",
        level: name,
        type: String(cells[type] ?? ""),
        amount: Math.round(amount * share * ĐỒNG_IN_MILLION),
        cell: `${String.fromCharCode(65 + column)}${String(top + 3 + below)}`,
      }));
    });
  });
}

function sumBy(facts: readonly PlainFact[], keyOf: (fact: PlainFact) => string): ReadCell[][] {
  const sums = new Map<string, number>();
  for (const fact of facts) {
    const key = `${keyOf(fact)}\t${fact.measure}`;
    sums.set(key, (sums.get(key) ?? 0) + fact.amount);
  }
  return [...sums].map(([key, sum]) => [...key.split("\t"), sum]);
}

/** The least that peers have to do: sums by agency, group, task and source, and the facts. */
function sumSheets(facts: readonly PlainFact[]): readonly PlainSheet[] {
  return [
    { name: "Agencies", rows: sumBy(facts, ({ agency }) => agency) },
    { name: "Groups", rows: sumBy(facts, ({ agency, group }) => `${group}\t${agency}`) },
    { name: "Tasks", rows: sumBy(facts, ({ agency, task }) => `${agency}\t${task}`) },
    { name: "Sources", rows: sumBy(facts, ({ level, type }) => `${level}\t${type}`) },
    { name: "Data", rows: facts.map((fact) => Object.values(fact) as ReadCell[]) },
  ];
}

/** What peers write: sums as values, or the two large sheets of our workbook as they stand there. */
export const RESULTS: Readonly<
  Record<string, (facts: readonly PlainFact[]) => readonly PlainSheet[]>
> = { sums: sumSheets, workbook: wholeSheets };

/**
 * What a script of an afternoon does with a folder of QN-B2: facts out of rows whose place is known
 * beforehand. No check, no proof.
 */
export function readFacts(
  files: Iterable<readonly [agency: string, rows: readonly (readonly ReadCell[])[]]>
): readonly PlainFact[] {
  const facts: PlainFact[] = [];
  for (const [agency, rows] of files) facts.push(...factsOf(agency, rows));
  return facts;
}
