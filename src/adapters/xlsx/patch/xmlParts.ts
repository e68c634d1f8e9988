/** An element found in XML text, with its place. Parts are read as text to stay as they are. */
export interface FoundElement {
  /** The whole element. */
  readonly xml: string;
  /** Its start tag with brackets. */
  readonly tag: string;
  /** What stands between its tags; empty when it closes itself. */
  readonly content: string;
  readonly start: number;
  readonly end: number;
}

/** All elements of that local name that do not nest in themselves, in order. */
export function* findElements(xml: string, name: string): Generator<FoundElement> {
  const open = new RegExp(`<((?:[\\w.-]+:)?${name})(?=[\\s/>])(?:[^>"']|"[^"]*"|'[^']*')*>`, "g");
  for (let match = open.exec(xml); match; match = open.exec(xml)) {
    const [tag, fullName = name] = match;
    const start = match.index;
    const contentStart = start + tag.length;
    if (tag.endsWith("/>")) {
      yield { xml: tag, tag, content: "", start, end: contentStart };
      continue;
    }
    const closing = `</${fullName}>`;
    const contentEnd = xml.indexOf(closing, contentStart);
    if (contentEnd === -1) return;
    const end = contentEnd + closing.length;
    const content = xml.slice(contentStart, contentEnd);
    yield { xml: xml.slice(start, end), tag, content, start, end };
    open.lastIndex = end;
  }
}

/** The first element of that local name, or null. */
export function findElement(xml: string, name: string): FoundElement | null {
  for (const found of findElements(xml, name)) return found;
  return null;
}

/** The namespace prefix of an element with its colon ("x:"), or nothing. */
export function prefixOf(tag: string): string {
  return /^<([\w.-]+:)/.exec(tag)?.[1] ?? "";
}

/** The text with a piece of it replaced. */
export function splice(text: string, start: number, end: number, piece: string): string {
  return text.slice(0, start) + piece + text.slice(end);
}

/** The element with this put behind its last child; opens an element that closed itself. */
export function appendTo(element: FoundElement, addition: string): string {
  const name = /^<([\w:.-]+)/.exec(element.tag)?.[1] ?? "";
  const tag = element.tag.replace(/\s*\/>$/, ">");
  return `${tag}${element.content}${addition}</${name}>`;
}
