/** One element of a part: its attributes and what stands between its tags. */
export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly body: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

/** A text of a part without the five entities. */
export function plainText(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([\w:]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, plainText(value)]));
}

/** All elements of a name, which must not hold another of that name; writers here use no prefix. */
export function elementsOf(xml: string, name: string): readonly XmlElement[] {
  const pattern = new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</${name}>)`, "g");
  return [...xml.matchAll(pattern)].map(([, attributes = "", body = ""]) => ({
    attributes: attributesOf(attributes),
    body,
  }));
}

/** The first element of a name, or null. */
export function elementOf(xml: string, name: string): XmlElement | null {
  return elementsOf(xml, name)[0] ?? null;
}

/** Whether a flag of a file is set: "1", "true", or nothing but the element itself. */
export function isOn(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}
