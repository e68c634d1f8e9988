import { err, ok, type Result } from "../core/result";
import type { Call, Command, OptionDefinition, Sentence } from "./command";

interface Sorted {
  readonly inputs: string[];
  readonly texts: Record<string, string>;
  readonly lists: Record<string, string[]>;
  readonly flags: Set<string>;
}

type Problem = Sentence | null;

/** A lone "-" and everything that does not begin with a dash are no options. */
function looksLikeOption(word: string): boolean {
  return word.startsWith("-") && word !== "-";
}

function splitOption(word: string): { readonly name: string; readonly value: string | null } {
  const equals = word.indexOf("=");
  if (!word.startsWith("--") || equals < 0) return { name: word, value: null };
  return { name: word.slice(0, equals), value: word.slice(equals + 1) };
}

/** The option as it is named in sentences: "--output", with its short form in front. */
export function optionLabel(option: OptionDefinition): string {
  return option.short === undefined ? `--${option.name}` : `-${option.short}`;
}

function findOption(command: Command, name: string): OptionDefinition | undefined {
  return command.options.find(
    (option) => name === `--${option.name}` || (option.short && name === `-${option.short}`)
  );
}

function storeList(sorted: Sorted, option: OptionDefinition, first: string, rest: string[]): void {
  const list = (sorted.lists[option.name] ??= []);
  const parts = first.split(",").map((part) => part.trim());
  list.push(...parts.filter((part) => part !== ""));
  while (rest[0] !== undefined && option.continues?.(rest[0])) list.push(rest.shift() ?? "");
}

function storeValue(
  sorted: Sorted,
  option: OptionDefinition,
  value: string,
  rest: string[]
): Problem {
  const data = { option: optionLabel(option) };
  if (value.trim() === "") return { key: "cli.wrong.valueMissing", data };
  if (option.kind === "list") {
    storeList(sorted, option, value, rest);
    return null;
  }
  const twice = option.name in sorted.texts;
  sorted.texts[option.name] = value;
  return twice ? { key: "cli.wrong.optionTwice", data } : null;
}

/** Stores one option and takes its value off `rest`. */
function storeOption(command: Command, word: string, rest: string[], sorted: Sorted): Problem {
  const { name, value: glued } = splitOption(word);
  const option = findOption(command, name);
  if (!option) {
    return { key: "cli.wrong.unknownOption", data: { command: command.name, option: name } };
  }
  if (option.kind === "flag") {
    sorted.flags.add(option.name);
    const data = { option: optionLabel(option) };
    return glued === null ? null : { key: "cli.wrong.valueUnwanted", data };
  }
  if (glued !== null) return storeValue(sorted, option, glued, rest);
  const hasValue = rest[0] !== undefined && !looksLikeOption(rest[0]);
  return storeValue(sorted, option, hasValue ? (rest.shift() ?? "") : "", rest);
}

function findMissing(command: Command, { inputs, texts, lists }: Sorted): Problem {
  const extra = inputs[command.inputs === "one" ? 1 : 0];
  if (command.inputs === "none" && extra !== undefined) {
    return { key: "cli.wrong.noInputs", data: { command: command.name, word: extra } };
  }
  if (command.inputs === "one" && inputs.length !== 1) {
    return { key: "cli.wrong.oneInput", data: { command: command.name } };
  }
  if (command.inputs === "many" && inputs.length === 0) {
    return { key: "cli.wrong.fewInputs", data: { command: command.name } };
  }
  const missing = command.options.find(
    ({ name, required }) => required && !(name in texts) && !(name in lists)
  );
  const data = { command: command.name, option: missing ? optionLabel(missing) : "" };
  return missing ? { key: "cli.wrong.optionMissing", data } : null;
}

/** Sorts the words after a command into inputs and options; "--" ends the options. */
export function parseCall(command: Command, words: readonly string[]): Result<Call, Sentence> {
  const sorted: Sorted = { inputs: [], texts: {}, lists: {}, flags: new Set() };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === "--") {
      sorted.inputs.push(...rest.splice(0));
    } else if (looksLikeOption(word)) {
      const problem = storeOption(command, word, rest, sorted);
      if (problem) return err(problem);
    } else {
      sorted.inputs.push(word);
    }
  }
  const problem = findMissing(command, sorted);
  return problem ? err(problem) : ok(sorted);
}
