/** An element of a small XML answer: its children, and its text where it has none. */
export interface XmlElement {
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

interface OpenElement {
  readonly name: string;
  readonly children: XmlElement[];
  text: string;
}

/** A tag, a declaration or the text between two. What begins with "<!" fits none: no comments, entities or CDATA. */
const piece =
  /<\?xml\b[^<>]*\?>|<(\/?)([A-Za-z][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const deepest = 8;

/**
 * Reads the plain XML object stores answer with, or undefined where it is anything else, is cut short, or declares
 * entities. Browsers' own parser takes no plain text under Trusted Types, and would follow what a stranger declares.
 */
export function smallXml(source: string): XmlElement | undefined {
  const open: OpenElement[] = [{ name: '', children: [], text: '' }];
  piece.lastIndex = 0;
  while (piece.lastIndex < source.length) {
    const found = piece.exec(source);
    const parent = open.at(-1);
    if (!found || !parent) return undefined;
    const [, closing, name, , empty, text] = found;
    if (text !== undefined) {
      const plain = withoutEntities(text);
      if (plain === undefined) return undefined;
      parent.text += plain;
    } else if (closing) {
      const above = open.at(-2);
      if (!above || parent.name !== name) return undefined;
      above.children.push(parent);
      open.pop();
    } else if (name !== undefined) {
      if (empty) parent.children.push({ name, text: '', children: [] });
      else if (open.push({ name, children: [], text: '' }) > deepest) return undefined;
    }
  }
  const [outside] = open;
  const [root] = outside?.children ?? [];
  const whole = open.length === 1 && outside?.children.length === 1 && outside.text.trim() === '';
  return whole ? root : undefined;
}

/** The text of the first child of that name. */
export const xmlText = (element: XmlElement, name: string): string | undefined =>
  element.children.find((child) => child.name === name)?.text;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The five entities XML itself knows, and characters by number; undefined where there is any other. */
function withoutEntities(text: string): string | undefined {
  let strange = false;
  const plain = text.replace(/&([^;&]*);?/g, (whole, entity: string) => {
    const number = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(entity);
    const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : -1;
    const known =
      named[entity] ?? (code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');
    strange ||= known === '' || !whole.endsWith(';');
    return known;
  });
  return strange ? undefined : plain;
}
