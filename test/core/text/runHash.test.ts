import fc from "fast-check";
import { addRun, hashRun } from "../../../src/core/text/runHash";

test("the hash of a run behind others is that of both together", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (before, run) => {
      const together = hashRun(before + run);
      expect(addRun(hashRun(before).hash, hashRun(run))).toBe(together.hash);
    })
  );
});

test.each([
  ["order", "sởytế", "tếysở"],
  ["tones", "sở", "sơ"],
  ["a blank between figures", "1 2", "12"],
])("letters that differ in %s have other hashes", (_what, one, other) => {
  expect(hashRun(one).hash).not.toBe(hashRun(other).hash);
});
