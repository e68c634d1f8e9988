import { showsNoAmount } from "./numberFormat";

/** What a number format makes of the numbers and texts of its cells. */
export interface ShownAs {
  /** How many zeros it leaves away; null where numbers are hidden, or shown as others. */
  readonly exponent: number | null;
  /** Whether texts are shown as they are. */
  readonly text: boolean;
}

/** Quoted and escaped texts, and what stands in brackets, whose ";" ends no section. */
const PART = /"[^"]*"?|\\.|\[[^\]]*\]?|[_*].|;|[^";\\[_*]+/g;

function sectionsOf(format: string): string[] {
  const sections: string[] = [];
  let section = "";
  for (const [part] of format.matchAll(PART)) {
    if (part === ";") {
      sections.push(section);
      section = "";
    } else section += part;
  }
  return [...sections, section];
}

/** Texts with digits of their own, a fill of digits, conditions, and colours nobody sees on paper. */
const MISLEADING = /"[^"]*\d[^"]*"|[\\*]\d|\[(?:[<>=]|white|color)/i;

/** What is no placeholder: texts, blanks of a letter's width, brackets. */
const DECORATION = /"[^"]*"|\\.|\[[^\]]*\]|[_*]./g;

/** Zeros that a section leaves away; null where it shows no number or another one. */
function exponentOf(section: string): number | null {
  if (MISLEADING.test(section)) return null;
  const bare = section.replace(DECORATION, "").trim();
  if (/^(?:general|@)$/i.test(bare)) return 0;
  if (showsNoAmount(section) || /[1-9]|e[+-]/i.test(bare) || !/[0#?]/.test(bare)) return null;
  // Behind the last place of the whole number or of the fraction: "#,##0,.0" is in thousands too.
  const commas = bare.split(".").map((part) => /(,*)[^0#?,]*$/.exec(part)?.[1] ?? "");
  return commas.join("").length * 3;
}

/** Whether a section of its own for negative numbers tells them from others. */
function tellsNegative(section: string): boolean {
  return /[-(]|\[red\]/i.test(section);
}

function numbersShown([positive = "", negative]: readonly string[]): number | null {
  const exponent = exponentOf(positive);
  if (negative === undefined || negative === "") return negative === "" ? null : exponent;
  return tellsNegative(negative) && exponentOf(negative) === exponent ? exponent : null;
}

/** How a number format shows what its cells hold, "General" and formats of programs included. */
export function shownAs(format: string): ShownAs {
  const sections = sectionsOf(format);
  const ofText = sections[3] ?? (sections.at(-1)?.includes("@") === true ? sections.at(-1) : "@");
  const text =
    (ofText ?? "@")
      .replace(/_./g, "")
      .replace(/\[[^\]]*\]/g, "")
      .trim() === "@";
  const ofNumbers = sections.length > 1 && sections.at(-1)?.includes("@") === true;
  return { exponent: numbersShown(ofNumbers ? sections.slice(0, -1) : sections), text };
}
