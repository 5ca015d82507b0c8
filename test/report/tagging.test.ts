// @vitest-environment node
import { jsPDF } from 'jspdf';
import { describe, expect, it } from 'vitest';
import { faultIn } from '#src/report/pdf/tagging/self-check.ts';
import type { Structure } from '#src/report/pdf/tagging/structure.ts';
import { tagDocument } from '#src/report/pdf/tagging/tag-document.ts';
import { xmpPacket } from '#src/report/pdf/tagging/xmp-packet.ts';
import { Typeface } from '#src/report/pdf/typeface.ts';
import { nodeFonts } from './node-fonts.ts';
import { readAloud, readings } from './read-aloud.ts';
import { uaCheck } from './ua-check.ts';

const facts = { title: 'A title', language: 'en-GB', created: '2012-03-14T09:00:00Z' } as const;

function newDocument(title: string = facts.title) {
  const doc = new jsPDF({ unit: 'pt', putOnlyUsedFonts: true });
  doc.setCreationDate("D:20120314090000+00'00'");
  doc.setFileId('0'.repeat(32));
  new Typeface(doc, nodeFonts).use(12, 'regular');
  return { doc, ...tagDocument(doc, { ...facts, title }) };
}

function draw(doc: jsPDF, structure: Structure): void {
  const late = structure.child(structure.root, 'H1');
  const text = structure.child(structure.root, 'P');
  structure.mark(text, () => doc.text('First half ', 48, 90));
  doc.addPage();
  structure.mark(text, () => doc.text('and second half.', 48, 90));
  const entry = structure.child(structure.child(structure.root, 'TOC'), 'TOCI');
  const link = structure.child(structure.child(entry, 'Reference'), 'Link');
  structure.mark(link, () => doc.text('Back', 48, 110));
  const area = { x: 48, y: 100, width: 40, height: 14 };
  structure.link(link, area, { page: 1, contents: 'Back (to page 1) – “start”' });
  doc.setPage(1);
  structure.mark(late, () => doc.text('Heading', 48, 60));
  doc.outline.add(null, 'Heading', { pageNumber: 1 });
}

describe('tagging', () => {
  it('reads in the order of the elements, over pages and whatever the order of drawing', async () => {
    const { doc, structure, output } = newDocument();
    draw(doc, structure);
    const bytes = output();
    expect(await uaCheck(bytes)).toEqual([]);
    expect(await readAloud(bytes)).toEqual([
      ['H1', 'Heading'],
      ['P', 'First half and second half.'],
      ['Link', 'Back'],
    ]);
  });

  it('says a word otherwise than it is drawn, in its place and its language', async () => {
    const { doc, structure, output } = newDocument();
    draw(doc, structure);
    const text = structure.child(structure.root, 'P');
    structure.mark(text, () => {
      structure.span({ text: 'Salaam', language: 'ur' }, () => doc.text('maalaS', 48, 150));
      doc.text(' and ', 90, 150);
      structure.span({ text: '(\u5f35) ' }, () => doc.text('Zhang', 120, 150));
    });
    structure.artifact(() => structure.span({ text: 'x' }, () => doc.text('Again', 48, 170)));
    const box = { x: 48, y: 180, width: 90, height: 20 };
    structure.mark(structure.child(structure.root, 'Figure', { alt: 'A chart', box }), () =>
      structure.span({ text: 'x' }, () => doc.text('Label', 48, 190)),
    );
    const bytes = output();
    expect(await uaCheck(bytes)).toEqual([]);
    expect((await readAloud(bytes)).at(-1)).toEqual(['Figure', 'A chart']);
    expect((await readAloud(bytes)).at(-2)).toEqual(['P', 'Salaam and (\u5f35) ']);
    expect(await readings(bytes)).toEqual([
      ['Salaam', 'ur'],
      ['(\u5f35) ', ''],
    ]);
  });

  it('leaves out an element in which nothing was drawn', async () => {
    const { doc, structure, output } = newDocument();
    draw(doc, structure);
    structure.mark(structure.child(structure.root, 'P'), () => undefined);
    const bytes = output();
    expect(await uaCheck(bytes)).toEqual([]);
    expect(await readAloud(bytes)).toHaveLength(3);
  });

  it('gives the same file again', () => {
    const { doc, structure, output } = newDocument();
    draw(doc, structure);
    expect(Buffer.from(output()).equals(Buffer.from(output()))).toBe(true);
  });

  it('refuses content in content, on two pages, and of another document', () => {
    const { doc, structure } = newDocument();
    const text = structure.child(structure.root, 'P');
    const inside = () => structure.mark(text, () => structure.artifact(() => undefined));
    expect(inside).toThrow('Artifact begins inside P');
    expect(() => structure.mark(text, () => doc.addPage())).toThrow('P ends on another page');
    const other = newDocument().structure;
    expect(() => other.child({ role: 'P' }, 'P')).toThrow('A P of another structure');
  });

  it('gives out no file where the writing failed, though jsPDF says nothing', () => {
    const { doc, structure, output } = newDocument();
    draw(doc, structure);
    const link = structure.child(structure.root, 'Link');
    const area = { x: 0, y: 0, width: 1, height: 1 };
    structure.link(link, area, { page: 99, contents: 'To a page that is not there' });
    expect(output).toThrow();
  });

  it('sees an object out of its place and a catalog without its entries', () => {
    const { doc, structure, output } = newDocument();
    draw(doc, structure);
    const bytes = output();
    expect(faultIn(bytes)).toBeUndefined();
    const file = Buffer.from(bytes).toString('latin1');
    const edited = (from: string, to: string) =>
      faultIn(new Uint8Array(Buffer.from(file.replace(from, to), 'latin1')));
    expect(edited('/MarkInfo', '/XarkInfo')).toBe('The catalog has no /MarkInfo');
    expect(edited('\n4 0 obj', '\n9 0 obj')).toBe('Object 4 is not in its place');
    expect(edited('startxref\n', 'startxref\n1')).toMatch(/cross-reference table/);
  });

  it('writes any title so that metadata stay whole', async () => {
    const title = `<b>"Łukasz" & 'co'</b> (\\) ]]> \u0007 \ud800 end`;
    const { doc, structure, output } = newDocument(title);
    draw(doc, structure);
    expect(await uaCheck(output())).toEqual([]);
    const packet = xmpPacket({ ...facts, title });
    expect(packet).toContain('&lt;b&gt;&quot;Łukasz&quot; &amp; &apos;co&apos;&lt;/b&gt;');
    expect(packet).toContain(' \ufffd end');
  });
});
