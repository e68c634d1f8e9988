const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** The last code point of Unicode. */
const LAST_LETTER = 0x10ffff;

/** What XML does not hold as it is. */
const SPECIAL = /[&<>"\u0000-\u0008\u000b-\u001f]/g;

/** A sign as XML spells it; a control character as xlsx does. */
function spellSign(sign: string): string {
  const entity = ENTITIES[sign];
  return entity ?? `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** Text for an element or an attribute of a cell part. */
export function escapeXml(text: string): string {
  return text.replace(SPECIAL, spellSign);
}

/** The text behind character and entity references. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return NAMED[name] ?? whole;
    const isHex = name[1]?.toLowerCase() === "x";
    const code = isHex ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= LAST_LETTER ? String.fromCodePoint(code) : whole;
  });
}

/** The value of an attribute inside the text of a start tag, or null. */
export function attributeOf(tag: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const raw = match?.[1] ?? match?.[2];
  return raw === undefined ? null : unescapeXml(raw);
}

/** The start tag with the attribute set to the value; null takes it away. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const bare = tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
  if (value === null) return bare;
  return bare.replace(/\s*(\/?>)$/, ` ${name}="${escapeXml(value)}"$1`);
}
