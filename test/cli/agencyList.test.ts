import { readAgencyList } from "../../src/cli/agencyList";

const STC = { code: "STC", name: "Sở Tài chính" };
const SYT = { code: "SYT", name: "Sở Y tế" };

describe("readAgencyList", () => {
  test.each<[string, string, string]>([
    ["no agency", "\n\n", "cli.consolidate.agenciesEmpty"],
    ["a header alone", "mã;tên\n", "cli.consolidate.agenciesEmpty"],
    ["JSON cut short", '[{"code":"STC"', "cli.consolidate.agenciesNotList"],
    ["an object", '{"code":"STC","name":"Sở Tài chính"}', "cli.consolidate.agenciesNotList"],
    ["a list of texts", '["STC"]', "cli.consolidate.agenciesLine"],
    ["a list with null", "[null]", "cli.consolidate.agenciesLine"],
    ["a number for a code", '[{"code":1,"name":"Sở"}]', "cli.consolidate.agenciesLine"],
    ["a line without a name", "STC,Sở Tài chính\nSYT", "cli.consolidate.agenciesLine"],
    [
      "a code twice in other letters",
      "STC,Sở Tài chính\nstc,Sở Tài chính",
      "cli.consolidate.agenciesTwice",
    ],
    ["a code twice", "STC,Sở Tài chính\nSTC,Sở Y tế", "cli.consolidate.agenciesTwice"],
  ])("%s is refused", (_what, text, key) => {
    expect(readAgencyList(text)).toMatchObject({ ok: false, error: { key } });
  });

  test.each([
    ["JSON", JSON.stringify([STC, { ...SYT, more: 1 }])],
    ["commas", "code,name\nSTC,Sở Tài chính\nSYT,Sở Y tế\n"],
    [
      "semicolons and CRLF, as Vietnamese Excel writes",
      "Mã;Tên\r\nSTC;Sở Tài chính\r\nSYT;Sở Y tế",
    ],
    ["tabs with a byte order mark", "\uFEFFSTC\tSở Tài chính\nSYT\tSở Y tế"],
    ["decomposed letters", "STC,Sở Tài chính\nSYT,Sở Y tế".normalize("NFD")],
  ])("%s", (_what, text) => {
    expect(readAgencyList(text)).toEqual({ ok: true, value: [STC, SYT] });
  });

  test("quotes hold separators and quotes", () => {
    expect(readAgencyList('A,"Hội, đoàn ""X"""')).toEqual({
      ok: true,
      value: [{ code: "A", name: 'Hội, đoàn "X"' }],
    });
  });
});
