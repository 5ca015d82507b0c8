export interface XmpFacts {
  readonly title: string;
  /** BCP 47, such as `en-GB`. */
  readonly language: string;
  /** `2012-03-14T09:00:00Z` */
  readonly created: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text inside XML: jsPDF writes raw metadata as it comes. XML has no control characters, and half a surrogate pair stops jsPDF. */
const xmlText = (text: string): string =>
  text
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD');

/** The metadata that claims PDF/UA-1 (ISO 14289-1, 5) and gives the title that readers announce. */
export function xmpPacket({ title, language, created }: XmpFacts): string {
  const spaces = [
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
  ];
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    `<rdf:RDF ${spaces.join(' ')}>`,
    '<rdf:Description rdf:about="">',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${xmlText(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${xmlText(created)}</xmp:CreateDate>`,
    '<pdfuaid:part>1</pdfuaid:part>',
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}
