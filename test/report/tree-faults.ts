import type { PDFDocument } from 'pdf-lib';
import { PdfValue } from './pdf-objects.ts';
import { attribute, type Fault, type ReadElement, withDescendants } from './structure-tree.ts';

/** What may stand in what (ISO 32000-1, 14.8.4.3; for UA-1, ISO 14289-1, 7.2). */
const allowed: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['Caption', 'THead', 'TBody', 'TFoot', 'TR'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  TOC: ['TOCI', 'TOC', 'Caption'],
};
const only: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  LBody: ['LI'],
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  TOCI: ['TOC'],
};

export function* treeFaults(
  document: PDFDocument,
  roots: readonly ReadElement[],
): Generator<Fault> {
  const root = new PdfValue(document.context, document.catalog).at('StructTreeRoot');
  if (roots.length !== 1 || roots[0]?.role !== 'Document') yield '7.1: no Document at the top';
  for (const element of roots) {
    if (element.parent !== root.reference) yield `7.1: ${element.role} with another parent`;
    for (const each of withDescendants(element)) yield* elementFaults(each);
    yield* headingFaults(element);
  }
}

function* elementFaults(element: ReadElement): Generator<Fault> {
  const { role, children, value, contents } = element;
  for (const child of children) {
    if (child.parent !== element.reference) yield `7.1: ${child.role} with another parent`;
    const fits = allowed[role]?.includes(child.role) ?? true;
    if (!fits || !(only[child.role]?.includes(role) ?? true)) yield `7.2: ${child.role} in ${role}`;
  }
  if (allowed[role] && contents.length > 0) yield `7.2: ${role} holds content of its own`;
  if (role === 'Figure' && value.at('Alt').text.trim() === '') yield '7.3: Figure without Alt';
  if (role === 'Figure' && attribute(element, 'BBox')?.list.length !== 4)
    yield '7.3: Figure without its box';
  const language = value.at('Lang');
  if (language.exists && !/^[a-z]{2,3}(-[A-Z]{2})?$/.test(language.text))
    yield '7.2: an element in no language';
  if (role === 'Span' && value.at('ActualText').text.trim() === '')
    yield '7.3: a word that is drawn but not said';
  if (role === 'TH' && !['Row', 'Column', 'Both'].includes(attribute(element, 'Scope')?.name ?? ''))
    yield '7.5: TH without Scope';
  const labelled = children.some((item) => item.children.some((part) => part.role === 'Lbl'));
  if (role === 'L' && labelled && !attribute(element, 'ListNumbering'))
    yield '7.6: a labelled list without ListNumbering';
  if (role === 'Table') yield* tableFaults(element);
}

function* tableFaults(table: ReadElement): Generator<Fault> {
  const parts = table.children.map(({ role }) => role);
  if (parts.includes('THead') && !parts.includes('TBody')) yield '7.2: THead without TBody';
  const rows = [...withDescendants(table)].filter(({ role }) => role === 'TR');
  const span = (cell: ReadElement) => attribute(cell, 'ColSpan')?.number ?? 1;
  const widths = rows.map(({ children }) => children.reduce((sum, cell) => sum + span(cell), 0));
  if (new Set(widths).size > 1) yield '7.2: table rows of different widths';
}

/** The first heading is H1, and none is more than one deeper than the one before. */
function* headingFaults(root: ReadElement): Generator<Fault> {
  let last = 0;
  for (const { role } of withDescendants(root)) {
    const level = Number(/^H(\d)$/.exec(role)?.[1] ?? 0);
    if (level === 0) continue;
    if (level > last + 1) yield `7.4.2: H${level} after ${last === 0 ? 'no heading' : `H${last}`}`;
    last = level;
  }
  if (last === 0) yield '7.4.2: no heading';
}
