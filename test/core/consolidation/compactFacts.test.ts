import { compactFacts, consolidate } from "../../../src/core/consolidation";
import { PACK, submissionOf } from "../../support/submissions";

const OPTIONS = { year: 2019, pack: PACK, toolVersion: "0.1.0" };

test("compacted files consolidate to the same, and say nothing else about themselves", () => {
  const named = submissionOf("A", {
    "QN-B2": [
      { task: "Mua máy chủ", amounts: { total: 9, done: 4, needed: 5 } },
      { task: "Đào tạo", level: null, type: null, group: null, amounts: { needed: 7 } },
    ],
  });
  const facts = named.facts.map((fact, at) => ({
    ...fact,
    ...(at === 0 ? { agencies: "Sở A" } : {}),
    at: { ...fact.at, file: named.name },
  }));
  const file = { ...named, facts };
  const small = compactFacts(file);
  expect({ ...small, facts: [] }).toEqual({ ...file, facts: [] });
  const withoutHeadings = facts.map(({ at: { header: _header, ...at }, ...fact }) => ({
    ...fact,
    at,
  }));
  expect(small.facts).toEqual(withoutHeadings);
  const { summaries, byAgency, certificate } = consolidate([file], OPTIONS);
  expect(consolidate([small], OPTIONS)).toMatchObject({ summaries, byAgency, certificate });
});
