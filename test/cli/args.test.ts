import { parseCall } from "../../src/cli/args";
import type { Command } from "../../src/cli/command";
import { fixCommand } from "../../src/cli/commands/fix";
import { templateCommand } from "../../src/cli/commands/template";

function parse(command: Command, line: string) {
  return parseCall(command, line === "" ? [] : line.split(" "));
}

describe("parseCall", () => {
  test.each<[Command, string, string]>([
    [fixCommand, "a.xlsx --foo", "cli.wrong.unknownOption"],
    [fixCommand, "a.xlsx -x", "cli.wrong.unknownOption"],
    [fixCommand, "a.xlsx --dryrun", "cli.wrong.unknownOption"],
    [fixCommand, "a.xlsx -o", "cli.wrong.valueMissing"],
    [fixCommand, "a.xlsx -o --dry-run", "cli.wrong.valueMissing"],
    [fixCommand, "a.xlsx --output=", "cli.wrong.valueMissing"],
    [fixCommand, "a.xlsx -o b.xlsx -o c.xlsx", "cli.wrong.optionTwice"],
    [fixCommand, "a.xlsx --dry-run=yes", "cli.wrong.valueUnwanted"],
    [fixCommand, "-o b.xlsx", "cli.wrong.oneInput"],
    [fixCommand, "a.xlsx c.xlsx -o b.xlsx", "cli.wrong.oneInput"],
    [templateCommand, "STC --form QN-B1 --agency STC --year 2019 -o b.xlsx", "cli.wrong.noInputs"],
    [templateCommand, "--agency STC --year 2019 -o b.xlsx", "cli.wrong.optionMissing"],
  ])("%#: %s", (command, line, key) => {
    expect(parse(command, line)).toMatchObject({ ok: false, error: { key } });
  });

  test("options may stand before, between and behind inputs, with blank or =", () => {
    const lines = ["a.xlsx -o b.xlsx", "-o b.xlsx a.xlsx", "--output=b.xlsx a.xlsx"];
    for (const line of lines) {
      expect(parse(fixCommand, line)).toMatchObject({
        ok: true,
        value: { inputs: ["a.xlsx"], texts: { output: "b.xlsx" } },
      });
    }
  });

  test("a list is repeated, parted by commas, or several known words", () => {
    const rules = ["text-number", "H210"];
    for (const line of [
      "a.xlsx --rule text-number --rule H210",
      "a.xlsx --rule text-number,H210",
      "--rule text-number H210 a.xlsx",
    ]) {
      expect(parse(fixCommand, line)).toMatchObject({
        ok: true,
        value: { inputs: ["a.xlsx"], lists: { rule: rules } },
      });
    }
  });

  test("behind -- everything is an input", () => {
    expect(parse(fixCommand, "-- --dry-run")).toMatchObject({
      ok: true,
      value: { inputs: ["--dry-run"] },
    });
  });
});
