import type { ElementNode, PlacedLink, TaggedPage } from './element-node.ts';

/** The object numbers of one writing of the file. Asking for one that was never given is a bug and throws. */
export class TreeNumbers {
  readonly root: number;
  readonly #elements = new Map<ElementNode, number>();
  readonly #pages = new Map<TaggedPage, number>();
  readonly #links = new Map<PlacedLink, number>();

  constructor(
    root: number,
    pages: ReadonlyMap<TaggedPage, number>,
    links: ReadonlyMap<PlacedLink, number>,
  ) {
    this.root = root;
    this.#pages = new Map(pages);
    this.#links = new Map(links);
  }

  number(element: ElementNode, id: number): void {
    this.#elements.set(element, id);
  }

  ofElement = (element: ElementNode): number => given(this.#elements.get(element), element.role);
  ofPage = (page: TaggedPage): number => given(this.#pages.get(page), 'page');
  ofLink = (link: PlacedLink): number => given(this.#links.get(link), 'link');
}

function given(id: number | undefined, what: string): number {
  if (id === undefined) throw new Error(`A ${what} has no object number`);
  return id;
}
