import fc from "fast-check";
import { PACK_FORMAT, printPack, readPack } from "../../../src/core/packFile";
import { packs, type PackDefinition } from "../../../src/core/packs";

const [sample] = packs;
if (!sample) throw new Error("no pack");

type Json = Record<string, unknown>;

/** The sample's file with one thing changed. */
function changed(change: (pack: Json & { forms: Json[] }) => void): string {
  const copy = JSON.parse(JSON.stringify(sample)) as Json & { forms: Json[] };
  change(copy);
  return JSON.stringify({ format: PACK_FORMAT, pack: copy });
}

function firstForm(pack: { forms: Json[] }): Json {
  return pack.forms[0] ?? {};
}

function firstColumn(pack: { forms: Json[] }): Json {
  return (firstForm(pack)["columns"] as Json[])[0] ?? {};
}

test.each(packs.map((pack): [string, PackDefinition] => [pack.id, pack]))(
  "%s comes back as it was",
  (_id, pack) => {
    expect(readPack(printPack(pack))).toEqual({ ok: true, value: pack });
  }
);

test.each<[string, string, string]>([
  ["nothing", "", "notJson"],
  ["half a file", printPack(sample).slice(0, 2_000), "notJson"],
  ["a page", "<!doctype html>", "notJson"],
  ["a list", "[]", "otherFormat"],
  ["null", "null", "otherFormat"],
  ["a pack without its format", JSON.stringify(sample), "otherFormat"],
  ["a later format", printPack(sample).replace("pack@1", "pack@2"), "otherFormat"],
  ["more beside the pack", `{"format":"${PACK_FORMAT}","pack":{},"run":1}`, "otherFormat"],
  ["an endless text", " ".repeat(2_000_001), "tooLong"],
])("%s is refused", (_name, text, kind) => {
  expect(readPack(text)).toMatchObject({ ok: false, error: { kind } });
});

test.each<[string, (pack: Json & { forms: Json[] }) => void, string, string]>([
  ["a field that nobody reads", (pack) => (pack["script"] = "x"), "script", "known"],
  ["no version", (pack) => delete pack["version"], "version", "version"],
  ["an id with a path in it", (pack) => (pack["id"] = "../x"), "id", "id"],
  [
    "a day that is none",
    (pack) => (pack["deadline"] = { month: 13, day: 1, yearOffset: 0 }),
    "deadline.month",
    "wholeNumber",
  ],
  [
    "a width that is a text",
    (pack) => (firstColumn(pack)["width"] = "5"),
    "forms[0].columns[0].width",
    "wholeNumber",
  ],
  [
    "a kind that nobody knows",
    (pack) => (firstColumn(pack)["kind"] = "macro"),
    "forms[0].columns[0].kind",
    "choice",
  ],
  [
    "control characters",
    (pack) => (firstColumn(pack)["header"] = "T\u0000T"),
    "forms[0].columns[0].header",
    "shortText",
  ],
  [
    "a sheet name Excel refuses",
    (pack) => (firstForm(pack)["sheetName"] = "a/b"),
    "forms[0].sheetName",
    "sheetName",
  ],
  [
    "a column that is not there",
    (pack) => (firstForm(pack)["nameColumn"] = "nowhere"),
    "forms[0].nameColumn",
    "reference",
  ],
  [
    "a count of a row that is not printed",
    (pack) =>
      (firstForm(pack)["counts"] = {
        sums: [{ total: "Máy tính", parts: ["Máy trạm"], isWhole: true }],
        shares: [],
      }),
    "forms[0].counts.sums[0]",
    "reference",
  ],
  [
    "two forms of one id",
    (pack) => pack.forms.push(firstForm(pack)),
    `forms[${String(sample.forms.length)}].id`,
    "unique",
  ],
])("%s is refused with its place", (_name, change, path, expected) => {
  expect(readPack(changed(change))).toEqual({
    ok: false,
    error: { kind: "fault", fault: { path, expected } },
  });
});

test("a key that reaches for the prototype is an unknown field", () => {
  const text = changed(() => undefined).replace('{"id"', '{"__proto__":{"polluted":1},"id"');
  expect(readPack(text)).toMatchObject({
    error: { fault: { path: "__proto__", expected: "known" } },
  });
  expect(({} as Json)["polluted"]).toBeUndefined();
});

test("whatever is cut out of a pack file, it is read or refused, never thrown at", () => {
  const text = printPack(sample);
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(400), (from, length) => {
      readPack(text.slice(0, from) + text.slice(from + length));
    }),
    { numRuns: 300 }
  );
});
