import type {
  ElementFacts,
  Role,
  Structure,
  StructureElement,
} from '#src/report/pdf/tagging/structure.ts';

/** The elements of one table. A row split over two pages stays one row: it is known by what it was made from. */
export class TableElements {
  readonly caption: StructureElement;
  readonly #structure: Structure;
  readonly #head: StructureElement;
  readonly #body: StructureElement;
  readonly #rows = new Map<
    unknown,
    { element: StructureElement; cells: Map<number, StructureElement> }
  >();
  readonly #numbers = new Map<unknown, number>();

  constructor(structure: Structure, parent: StructureElement) {
    this.#structure = structure;
    const table = structure.child(parent, 'Table');
    this.caption = structure.child(table, 'Caption');
    this.#head = structure.child(table, 'THead');
    this.#body = structure.child(table, 'TBody');
  }

  /** Place of a body row, from 0, by what it was made from; rows are asked for in their order. */
  rowNumber(raw: unknown): number {
    const known = this.#numbers.get(raw);
    if (known !== undefined) return known;
    this.#numbers.set(raw, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  cell(section: string, raw: unknown, column: number, rowHead: boolean): StructureElement {
    const head = section === 'head';
    let row = this.#rows.get(raw);
    if (!row) {
      const element = this.#structure.child(head ? this.#head : this.#body, 'TR');
      row = { element, cells: new Map() };
      this.#rows.set(raw, row);
    }
    const known = row.cells.get(column);
    if (known) return known;
    const role: Role = head || rowHead ? 'TH' : 'TD';
    const facts: ElementFacts = head ? { scope: 'Column' } : rowHead ? { scope: 'Row' } : {};
    const cell = this.#structure.child(row.element, role, facts);
    row.cells.set(column, cell);
    return cell;
  }
}
