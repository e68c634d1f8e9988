import {
  catalogue,
  pageFileOf,
  ruleNamed,
  settingOf,
  titleOfRule,
  type CatalogueRule,
} from "../../app/ruleGuide/catalogue";
import { pagePlainText } from "../../app/ruleGuide/pageText";
import { rulePage } from "../../app/ruleGuide/rulePage";
import type { PackDefinition, Severity } from "../../core/packs";
import { err, ok } from "../../core/result";
import { translate } from "../../i18n";
import type { RuleGuide } from "../../i18n/ruleGuide";
import type { Cli, Command, CommandResult } from "../command";
import { OPTIONS, readPack } from "../options";
import { printJson } from "../printing";

/** Where a rule's pages lie in the repository and in the delivered docs. */
function linksOf(rule: CatalogueRule) {
  const file = pageFileOf(rule);
  return { vi: `docs/quy-tac/${file}`, en: `docs/rules/${file}` };
}

function describeRule(rule: CatalogueRule, pack: PackDefinition) {
  const { id, code, scope, fixKind } = rule;
  const title = { vi: titleOfRule(id, "vi"), en: titleOfRule(id, "en") };
  return { code, id, title, scope, ...settingOf(rule, pack), fix: fixKind, links: linksOf(rule) };
}

function ruleLine(rule: CatalogueRule, cli: Cli, pack: PackDefinition): string {
  const tell = (severity: Severity | "off") =>
    severity === "off"
      ? translate(cli.locale, "cli.rules.off")
      : translate(cli.locale, `common.severity.${severity}`);
  const { draft, submission } = settingOf(rule, pack);
  return translate(cli.locale, "cli.rules.line", {
    code: rule.code,
    id: rule.id,
    title: titleOfRule(rule.id, cli.locale),
    draft: tell(draft),
    submission: tell(submission),
    fix: translate(cli.locale, rule.fixKind ? `cli.rules.${rule.fixKind}` : "cli.rules.noFix"),
  });
}

/** Prints the pages of the named rules, in the order of the words. */
async function printPages(names: readonly string[], cli: Cli): Promise<CommandResult> {
  const { ruleGuides } = await import("../../i18n/ruleGuide");
  const guides: RuleGuide[] = [];
  for (const name of names) {
    const id = ruleNamed(name)?.id;
    const guide = ruleGuides.find((one) => one.id === id);
    if (!guide) return err({ key: "cli.fix.unknownRule", data: { rule: name } });
    guides.push(guide);
  }
  cli.print(guides.map((guide) => `${pagePlainText(rulePage(guide, cli.locale))}\n`).join("\n"));
  return ok(0);
}

/** rules [CODE…] [--json]: the catalogue with the severities of a pack, or pages of rules. */
export const rulesCommand: Command = {
  name: "rules",
  inputs: "any",
  options: [OPTIONS.pack, OPTIONS.json],
  run: (call, cli) => {
    const pack = readPack(call);
    if (!pack.ok) return Promise.resolve(pack);
    if (call.inputs.length > 0) return printPages(call.inputs, cli);
    if (call.flags.has("json")) {
      const described = catalogue.map((rule) => describeRule(rule, pack.value));
      printJson(cli, { format: "so-du-toan/rules@1", pack: pack.value.id, rules: described });
    } else {
      cli.print(catalogue.map((rule) => `${ruleLine(rule, cli, pack.value)}\n`).join(""));
    }
    return Promise.resolve(ok(0));
  },
};
