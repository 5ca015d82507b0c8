import type { ReportDocument } from '#src/report/block/block.ts';
import type { PlannedDocument } from '#src/report/export/export-plan.ts';
import type { MadeFile } from '#src/report/export/zip-of.ts';
import type { WrittenReports } from '#src/sync/report-files.ts';
import type { AuditModel } from '#src/ui/parts/audit-model.ts';

/** What is to be made of the open audit as it stands. */
export interface ExportRequest {
  readonly plan: readonly PlannedDocument[];
  /** `YYYY-MM-DD`, printed on every report. */
  readonly day: string;
  /** Name of the one zip that holds everything; undefined: file by file. */
  readonly zip: string | undefined;
}

/** Which document is being made, counted from 1. */
export interface ExportProgress {
  readonly no: number;
  readonly of: number;
  readonly title: string;
}

/** Characters that a report could not print, drawn as squares. */
export interface NotPrinted {
  readonly title: string;
  readonly characters: readonly string[];
}

export type MadeReports =
  | {
      readonly ok: true;
      readonly files: readonly MadeFile[];
      readonly missing: readonly NotPrinted[];
    }
  /** `title`: the document it stopped at; undefined: it could not begin. */
  | { readonly ok: false; readonly reason: 'failed'; readonly title: string | undefined }
  | { readonly ok: false; readonly reason: 'cancelled' };

/** Makes reports and puts them where a person wants them. */
export interface ReportDesk {
  /** In a worker of its own, which `signal` ends at once: then nothing was saved. */
  make(
    model: AuditModel,
    request: ExportRequest,
    watch: { readonly signal: AbortSignal; readonly progress: (now: ExportProgress) => void },
  ): Promise<MadeReports>;
  /** One document that is ready, as a PDF. */
  draw(document: ReportDocument, fileName: string): Promise<MadeReports>;
  /** Puts a file among the downloads. */
  download(file: MadeFile): void;
  /** Into a new folder inside the chosen one. Rejects with `ReportsNotWritten`. */
  write(
    chosen: FileSystemDirectoryHandle,
    day: string,
    files: readonly MadeFile[],
  ): Promise<WrittenReports>;
}
