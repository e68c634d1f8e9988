import {
  consolidate,
  packSubmission,
  readPacked,
  receivePacked,
  unpackFacts,
  writePacked,
} from "../../../src/core/consolidation";
import { PACK, submissionOf } from "../../support/submissions";

const OPTIONS = { year: 2019, pack: PACK, toolVersion: "0.1.0" };

const named = submissionOf("A", {
  "QN-B2": [
    { task: "Mua máy chủ", amounts: { total: 9, done: 4, needed: 5 } },
    { task: "Đào tạo", level: null, type: null, group: null, amounts: { needed: 7 } },
    { task: "Đào tạo", state: false, amounts: { needed: -7 } },
  ],
});
const file = {
  ...named,
  facts: named.facts.map((fact, at) => ({
    ...fact,
    ...(at === 0 ? { agencies: "Sở A" } : {}),
    apportioned: at === 1,
    at: { ...fact.at, file: named.name },
  })),
};

test("packed facts are the same facts, without the headings of their cells", () => {
  const packed = packSubmission(file);
  expect({ ...packed, facts: [] }).toEqual({ ...file, facts: [] });
  expect(unpackFacts(packed.facts, file.name)).toEqual(
    file.facts.map(({ at: { header: _header, ...at }, ...fact }) => ({ ...fact, at }))
  );
  expect(packSubmission(packed)).toBe(packed);
});

test("a fact whose cell nobody knows keeps none", () => {
  const [fact] = file.facts;
  const facts = [{ ...fact!, at: { sheet: fact!.at.sheet } }];
  const packed = packSubmission({ ...file, facts });
  expect(unpackFacts(packed.facts, "b.xlsx")[0]?.at).toEqual({ sheet: "QN-B2", file: "b.xlsx" });
});

test("what came from another thread consolidates to the same", () => {
  const sent = structuredClone(packSubmission({ ...file, parts: [file] }));
  const received = receivePacked(sent);
  expect(received).toEqual(sent);
  const { parts: _parts, ...alone } = received;
  expect(consolidate([alone], OPTIONS)).toEqual(consolidate([packSubmission(file)], OPTIONS));
});

test("what is kept as text is the same, with the files behind it", () => {
  const packed = packSubmission({ ...file, parts: [file] });
  expect(readPacked(writePacked(packed))).toEqual(packed);
  const rejected = packSubmission({ ...file, facts: [] });
  expect(readPacked(writePacked(rejected))).toEqual(rejected);
});
