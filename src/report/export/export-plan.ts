import type { Edition } from '#src/report/edition.ts';
import { listed, numbered } from '#src/report/model/phrases.ts';
import { plainName } from '#src/report/plain-name.ts';

/** Each document is made as both: a tagged PDF, and a web page that stands by itself. */
export const formats = ['pdf', 'html'] as const;
export type Format = (typeof formats)[number];
const formatWords: Readonly<Record<Format, string>> = { pdf: 'PDF', html: 'web page' };

/** What is asked for. */
export interface ExportChoice {
  /** Providers with at least one finished case, as they are called, in the audit's order. */
  readonly providers: readonly { readonly id: string; readonly service: string }[];
  readonly overview: boolean;
  readonly editions: readonly Edition[];
  /** The sample is not complete. */
  readonly draft: boolean;
}

/** Begins the name of every file with results until the sample is complete. */
export const draftPrefix = ({ draft }: Pick<ExportChoice, 'draft'>): string =>
  draft ? 'draft-' : '';

/** One document to be made. */
export interface PlannedDocument {
  readonly about: { readonly provider: string } | 'overview';
  readonly edition: Edition;
  /** For people: "The Bridge, shareable edition". */
  readonly title: string;
  /** Without the ending: "feedback-the-bridge-shareable". */
  readonly fileName: string;
}

/** A name for each, built from the service only. Services of the same name are numbered: "bridge", "bridge-2". */
function fileNames(services: readonly string[]): string[] {
  const used = new Set<string>();
  return services.map((service) => {
    const plain = plainName(service) || 'service';
    let name = plain;
    for (let next = 2; used.has(name); next += 1) name = `${plain}-${next}`;
    used.add(name);
    return name;
  });
}

/** Every document that is made, in the order it is made: provider by provider, then the overview. */
export function exportPlan(choice: ExportChoice): PlannedDocument[] {
  const names = fileNames(choice.providers.map(({ service }) => service));
  const ofProviders = choice.providers.flatMap(({ id, service }, index) =>
    choice.editions.map((edition): PlannedDocument => {
      const fileName = `${draftPrefix(choice)}feedback-${names[index] ?? ''}-${edition}`;
      return {
        about: { provider: id },
        edition,
        title: `${service}, ${edition} edition`,
        fileName,
      };
    }),
  );
  const overviews = overviewsOf(choice).map(
    (edition): PlannedDocument => ({
      about: 'overview',
      edition,
      title: `Overview, ${edition} edition`,
      fileName: `${draftPrefix(choice)}overview-${edition}`,
    }),
  );
  return [...ofProviders, ...overviews];
}

const overviewsOf = ({ overview, editions: chosen }: ExportChoice): readonly Edition[] =>
  overview ? chosen : [];

/** "2 providers: 4 PDFs and 4 web pages. 2 overviews: 2 PDFs and 2 web pages." */
export function planWords(choice: ExportChoice): string {
  const each = (documents: number) =>
    `${listed(formats.map((format) => numbered(documents, formatWords[format])))}.`;
  const providers = choice.providers.length;
  const overviews = overviewsOf(choice).length;
  return [
    providers === 0
      ? ''
      : `reports for ${numbered(providers, 'provider')}: ${each(providers * choice.editions.length)}`,
    overviews === 0 ? '' : `${numbered(overviews, 'overview')}: ${each(overviews)}`,
  ]
    .filter((words) => words !== '')
    .join(' ');
}
