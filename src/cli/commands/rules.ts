import { defaultPack, type Severity } from "../../core/packs";
import { ok } from "../../core/result";
import { rules, type Rule } from "../../core/rules";
import { translate, translateDynamic } from "../../i18n";
import type { Cli, Command } from "../command";
import { OPTIONS, readPack } from "../options";
import { printJson } from "../printing";

const OFF = { draft: "off", submission: "off" } as const;

function titleOf(rule: Rule, locale: Cli["locale"]): string {
  return translateDynamic(locale, `rules.${rule.id}.title`);
}

function describeRule(rule: Rule, pack = defaultPack) {
  const { draft, submission } = pack.rules[rule.id] ?? OFF;
  const title = { vi: titleOf(rule, "vi"), en: titleOf(rule, "en") };
  return { code: rule.code, id: rule.id, title, draft, submission, fix: rule.fixKind };
}

function ruleLine(rule: Rule, cli: Cli, pack = defaultPack): string {
  const tell = (severity: Severity | "off") =>
    severity === "off"
      ? translate(cli.locale, "cli.rules.off")
      : translate(cli.locale, `common.severity.${severity}`);
  const { draft, submission } = pack.rules[rule.id] ?? OFF;
  return translate(cli.locale, "cli.rules.line", {
    code: rule.code,
    id: rule.id,
    title: titleOf(rule, cli.locale),
    draft: tell(draft),
    submission: tell(submission),
    fix: translate(cli.locale, rule.fixKind ? `cli.rules.${rule.fixKind}` : "cli.rules.noFix"),
  });
}

/** rules [--json]: the catalogue with the severities of a pack. */
export const rulesCommand: Command = {
  name: "rules",
  inputs: "none",
  options: [OPTIONS.pack, OPTIONS.json],
  run: (call, cli) => {
    const pack = readPack(call);
    if (!pack.ok) return Promise.resolve(pack);
    if (call.flags.has("json")) {
      const described = rules.map((rule) => describeRule(rule, pack.value));
      printJson(cli, { format: "so-du-toan/rules@1", pack: pack.value.id, rules: described });
    } else {
      cli.print(rules.map((rule) => `${ruleLine(rule, cli, pack.value)}\n`).join(""));
    }
    return Promise.resolve(ok(0));
  },
};
