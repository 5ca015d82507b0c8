import type { ElementNode, Kid, PlacedKid } from './element-node.ts';
import { pdfRectangle, pdfText, reference } from './pdf-values.ts';
import type { TreeNumbers } from './tree-numbers.ts';

/** The attributes that only some roles have (ISO 32000-1, 14.8.5). */
function attributes({ facts }: ElementNode, first: PlacedKid | undefined, scale: number): string {
  const { scope, numbering, box } = facts;
  const parts: string[] = [];
  if (scope) parts.push(`<</O /Table /Scope /${scope}>>`);
  if (numbering) parts.push(`<</O /List /ListNumbering /${numbering}>>`);
  if (box && first) {
    const rectangle = pdfRectangle(box, first.page.context, scale);
    parts.push(`<</O /Layout /Placement /Block /BBox ${rectangle}>>`);
  }
  if (parts.length === 0) return '';
  return parts.length === 1 ? `/A ${parts.join('')}` : `/A [${parts.join(' ')}]`;
}

function kidEntry(kid: Kid, first: PlacedKid | undefined, numbers: TreeNumbers): string {
  if (kid.kind === 'element') return reference(numbers.ofElement(kid.element));
  const page = reference(numbers.ofPage(kid.page));
  if (kid.kind === 'link')
    return `<</Type /OBJR /Obj ${reference(numbers.ofLink(kid.link))} /Pg ${page}>>`;
  return kid.page === first?.page ? `${kid.mcid}` : `<</Type /MCR /Pg ${page} /MCID ${kid.mcid}>>`;
}

/** The dictionary of one element: its page is that of its first content, and content on other pages names its own. */
export function elementEntry(node: ElementNode, numbers: TreeNumbers, scale: number): string {
  const { kids, facts } = node;
  const { alt, reading } = facts;
  const first = kids.find((kid): kid is PlacedKid => kid.kind !== 'element');
  const parent = node.parent ? numbers.ofElement(node.parent) : numbers.root;
  const parts = [
    `/Type /StructElem /S /${node.role} /P ${reference(parent)}`,
    first ? `/Pg ${reference(numbers.ofPage(first.page))}` : '',
    `/K [${kids.map((kid) => kidEntry(kid, first, numbers)).join(' ')}]`,
    alt === undefined ? '' : `/Alt ${pdfText(alt)}`,
    reading?.language === undefined ? '' : `/Lang ${pdfText(reading.language)}`,
    reading === undefined ? '' : `/ActualText ${pdfText(reading.text)}`,
    attributes(node, first, scale),
  ];
  return `<<${parts.filter((part) => part !== '').join(' ')}>>`;
}
