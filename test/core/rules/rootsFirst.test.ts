import type { Issue } from "../../../src/core/rules";
import { rootsFirst } from "../../../src/core/rules/rootsFirst";
import type { Place } from "../../../src/core/table";
import { filledWorkbook } from "../../support/filled";
import { quangNgai } from "../../support/packs";
import { checkWorkbook } from "../../../src/app/checkWorkbook";

/** "E15 -> I16, B!E2": an issue of sheet A at E15 that names two cells. */
function issueOf(text: string): Issue {
  const [from = "", to] = text.split(" -> ");
  const place = (cell: string): Place => {
    const [own = "", other] = cell.split("!");
    return other === undefined ? { sheet: "A", cell: own } : { sheet: own, cell: other };
  };
  const related = to?.split(", ").map(place) ?? [];
  const named = { rule: from, code: from, severity: "error" } as const;
  return { ...named, at: place(from), messageId: "", data: {}, related, fingerprint: text };
}

test.each<[string, readonly string[], readonly string[]]>([
  ["by place, without anything named", ["A1", "A2", "A3"], ["A1", "A2", "A3"]],
  ["a cause before what names it", ["E15 -> I16", "I16"], ["I16", "E15 -> I16"]],
  [
    "through another one",
    ["E15 -> E16", "E16 -> I16", "F16", "I16"],
    ["I16", "E16 -> I16", "E15 -> E16", "F16"],
  ],
  [
    "everything at its cell",
    ["E15 -> I16", "I16", "I16 -> C9"],
    ["I16", "I16 -> C9", "E15 -> I16"],
  ],
  ["not where both name each other", ["B4 -> B9", "B9 -> B4"], ["B4 -> B9", "B9 -> B4"]],
  ["not its own cell", ["B4 -> B4", "B9"], ["B4 -> B4", "B9"]],
  ["not a cell of another sheet", ["B4 -> B!B9", "B9", "B!B9"], ["B4 -> B!B9", "B9", "B!B9"]],
  [
    "in a ring each one once",
    ["B1 -> B2", "B2 -> B3", "B3 -> B1"],
    ["B3 -> B1", "B2 -> B3", "B1 -> B2"],
  ],
])("%s", (_name, issues, expected) => {
  const ordered = rootsFirst(issues.map(issueOf));
  expect(ordered.map(({ fingerprint }) => fingerprint)).toEqual(expected);
});

test("each names the next, as many as a sheet has rows", () => {
  const rows = Array.from({ length: 20_000 }, (_one, at) => at + 1);
  const chain = rows.map((row) => issueOf(`A${String(row)} -> A${String(row + 1)}`));
  expect(rootsFirst(chain)).toEqual([...chain].reverse());
});

test("a cell of last year's workbook is none of this one", () => {
  const [echo, root] = [issueOf("E15 -> I16"), issueOf("I16")];
  const named = { ...echo, related: [{ sheet: "A", cell: "I16", file: "2026.xlsx" }] };
  expect(rootsFirst([named, root])).toEqual([named, root]);
});

test("a text in place of a number comes before the sums that leave it out", () => {
  const options = { pack: quangNgai, profile: "submission", asOf: "2018-07-20" } as const;
  const { issues } = checkWorkbook(filledWorkbook({ J17: "600,5" }), null, options);
  const found = issues.flatMap(({ code, at }) =>
    ["H201", "T403", "T404"].includes(code) ? [`${code} ${at.cell ?? ""}`] : []
  );
  expect(found[0]).toBe("H201 J17");
  expect(found).toContain("T403 J16");
});
