import { useEffect, useRef, useState } from 'react';
import type { MadeFile } from '#src/report/export/zip-of.ts';
import type { FolderChoice } from '#src/sync/folder-choice.ts';
import { ReportsNotWritten } from '#src/sync/report-files.ts';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import {
  downloadedWords,
  failedWords,
  notWrittenWords,
  partWrittenWords,
  writtenWords,
} from './export-words.ts';
import type { ExportProgress, ExportRequest, NotPrinted, ReportDesk } from './report-desk.ts';

export type ExportState =
  | { readonly step: 'ready' }
  /** A person ended it before anything was saved. */
  | { readonly step: 'cancelled' }
  | { readonly step: 'making'; readonly progress: ExportProgress | undefined }
  /** Everything is made, and something cannot be printed: a person decides. */
  | { readonly step: 'asking'; readonly missing: readonly NotPrinted[]; readonly save: () => void }
  | { readonly step: 'saving' }
  | { readonly step: 'saved'; readonly words: string }
  | { readonly step: 'failed'; readonly words: string };

type Put = (files: readonly MadeFile[]) => Promise<string> | string;

/**
 * From the press of the button to files that are saved, cancelled or not. One at a time.
 * @param onSaved Told what was saved, once it is.
 */
export function useExport(
  desk: ReportDesk,
  onSaved: (plan: ExportRequest['plan']) => void = () => undefined,
) {
  const model = useAuditModel();
  const [state, setState] = useState<ExportState>({ step: 'ready' });
  const running = useRef<AbortController>(undefined);
  // Reports are open to read: none is saved once the audit was locked or the screen left.
  useEffect(() => () => running.current?.abort(), []);

  /** Undefined while one is under way: a second press of the button does nothing. */
  const begin = (): AbortSignal | undefined => {
    if (running.current) return undefined;
    running.current = new AbortController();
    return running.current.signal;
  };
  const end = (signal: AbortSignal, next: ExportState) => {
    if (signal.aborted) return;
    running.current = undefined;
    setState(next);
  };
  const save = async (files: readonly MadeFile[], put: Put, signal: AbortSignal) => {
    setState({ step: 'saving' });
    try {
      end(signal, { step: 'saved', words: await put(files) });
    } catch (error) {
      const words =
        error instanceof ReportsNotWritten
          ? `${partWrittenWords(error.written, files.length)} ${notWrittenWords(error.reason)}`
          : notWrittenWords('unknown');
      end(signal, { step: 'failed', words });
    }
  };
  const saveAsIs = (files: readonly MadeFile[], put: Put) => {
    const signal = begin();
    if (signal) void save(files, put, signal);
  };
  const run = async (request: ExportRequest, put: Put, signal: AbortSignal) => {
    setState({ step: 'making', progress: undefined });
    const made = await desk.make(model, request, {
      signal,
      progress: (progress) => {
        if (!signal.aborted) setState({ step: 'making', progress });
      },
    });
    if (signal.aborted) return;
    if (!made.ok) {
      const title = made.reason === 'failed' ? made.title : undefined;
      end(signal, { step: 'failed', words: failedWords(title) });
    } else if (made.missing.length > 0) {
      const { files, missing } = made;
      end(signal, { step: 'asking', missing, save: () => saveAsIs(files, put) });
    } else await save(made.files, put, signal);
  };
  const stop = (next: ExportState) => {
    running.current?.abort();
    running.current = undefined;
    setState(next);
  };
  return {
    state,
    /** Everything in one zip among the downloads. */
    async toZip(request: ExportRequest & { readonly zip: string }) {
      const put: Put = (files) => {
        for (const file of files) desk.download(file);
        onSaved(request.plan);
        return downloadedWords(request.zip);
      };
      const signal = begin();
      if (signal) await run(request, put, signal);
    },
    /** Asks for a folder first, as browsers want a click for that. */
    async toFolder(request: ExportRequest, pick: () => Promise<FolderChoice>) {
      const signal = begin();
      if (!signal) return;
      const choice = await pick();
      if (signal.aborted) return;
      if (choice.ok) {
        const put: Put = async (files) => {
          const written = await desk.write(choice.folder, request.day, files);
          onSaved(request.plan);
          return writtenWords(written);
        };
        await run(request, put, signal);
      } else if (choice.reason === 'cancelled') end(signal, { step: 'ready' });
      else end(signal, { step: 'failed', words: notWrittenWords('blocked') });
    },
    /** Ends what is under way: nothing is saved, and it says so. */
    cancel: () => stop({ step: 'cancelled' }),
    /** Ends what is under way, or puts an answer away. */
    reset: () => stop({ step: 'ready' }),
  };
}
