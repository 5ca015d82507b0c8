import type { ReportDocument } from '#src/report/block/block.ts';
import type { AuditRecords } from './audit-records.ts';
import type { PlannedDocument } from './export-plan.ts';
import type { MadeFile } from './zip-of.ts';

/**
 * What the page tells the export worker: the cases piece by piece, so that the page never stands still, then to begin. Or one
 * document that needs no cases, ready to be drawn.
 */
export type ExportMessage =
  | { readonly kind: 'draw'; readonly document: ReportDocument; readonly fileName: string }
  | { readonly kind: 'cases'; readonly cases: AuditRecords['cases'] }
  | {
      readonly kind: 'make';
      readonly records: Omit<AuditRecords, 'cases'>;
      readonly plan: readonly PlannedDocument[];
      /** `YYYY-MM-DD`. */
      readonly day: string;
    }
  /** Puts files that were made into one of this name. */
  | {
      readonly kind: 'zip';
      readonly files: readonly MadeFile[];
      readonly day: string;
      readonly name: string;
    };

/** What the worker answers: each document as it is begun, then everything in the order of the plan, or where it stopped. */
export type ExportAnswer =
  | { readonly kind: 'making'; readonly title: string }
  | {
      readonly kind: 'made';
      readonly files: readonly MadeFile[];
      readonly missing: readonly {
        readonly title: string;
        readonly characters: readonly string[];
      }[];
    }
  | { readonly kind: 'failed'; readonly title: string | undefined };
