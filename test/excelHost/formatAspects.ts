/** Aspects of formats with the ExcelApi they came with and what an untouched cell has. */
export type Aspects = Readonly<Record<string, readonly [set: string, usual: unknown]>>;

export const FONT: Aspects = {
  name: ["1.1", "Calibri"],
  size: ["1.1", 11],
  bold: ["1.1", false],
  italic: ["1.1", false],
  underline: ["1.1", "None"],
  color: ["1.1", "#000000"],
};

export const FILL: Aspects = { color: ["1.1", "#FFFFFF"] };

export const PROTECTION: Aspects = { locked: ["1.2", true] };

export const LINE: Aspects = {
  style: ["1.1", "None"],
  color: ["1.1", "#000000"],
  weight: ["1.1", "Thin"],
};

export const PLACING: Aspects = {
  horizontalAlignment: ["1.1", "General"],
  verticalAlignment: ["1.1", "Bottom"],
  wrapText: ["1.1", false],
  indentLevel: ["1.9", 0],
};

const BY_PREFIX: readonly (readonly [prefix: string, aspects: Aspects])[] = [
  ["font.", FONT],
  ["fill.", FILL],
  ["protection.", PROTECTION],
  ["", PLACING],
];

/** What an untouched cell has, by the dotted names of the model; lines aside. */
export const USUAL_FORMAT: ReadonlyMap<string, unknown> = new Map([
  ["numberFormat", "General"],
  ...BY_PREFIX.flatMap(([prefix, aspects]) =>
    Object.entries(aspects).map(([name, [, usual]]) => [prefix + name, usual] as const)
  ),
]);
