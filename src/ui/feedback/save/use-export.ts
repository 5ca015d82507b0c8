import { useRef, useState } from 'react';
import type { MadeFile } from '#src/report/export/zip-of.ts';
import { FolderFailure } from '#src/sync/folder.ts';
import type { FolderChoice } from '#src/sync/folder-choice.ts';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import { downloadedWords, failedWords, notWrittenWords, writtenWords } from './export-words.ts';
import type { ExportProgress, ExportRequest, NotPrinted, ReportDesk } from './report-desk.ts';

export type ExportState =
  | { readonly step: 'ready' }
  | { readonly step: 'making'; readonly progress: ExportProgress | undefined }
  /** Everything is made, and something cannot be printed: a person decides. */
  | { readonly step: 'asking'; readonly missing: readonly NotPrinted[]; readonly save: () => void }
  | { readonly step: 'saving' }
  | { readonly step: 'saved'; readonly words: string }
  | { readonly step: 'failed'; readonly words: string };

type Put = (files: readonly MadeFile[]) => Promise<string> | string;

/** From the press of the button to files that are saved, cancelled or not. One at a time. */
export function useExport(desk: ReportDesk) {
  const model = useAuditModel();
  const [state, setState] = useState<ExportState>({ step: 'ready' });
  const running = useRef<AbortController>(undefined);

  const save = async (files: readonly MadeFile[], put: Put) => {
    setState({ step: 'saving' });
    try {
      setState({ step: 'saved', words: await put(files) });
    } catch (error) {
      const reason = error instanceof FolderFailure ? error.reason : 'unknown';
      setState({ step: 'failed', words: notWrittenWords(reason) });
    }
  };
  const run = async (request: ExportRequest, put: Put) => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
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
      setState({ step: 'failed', words: failedWords(title) });
    } else if (made.missing.length > 0)
      setState({
        step: 'asking',
        missing: made.missing,
        save: () => void save(made.files, put),
      });
    else await save(made.files, put);
  };
  return {
    state,
    /** Everything in one zip among the downloads. */
    toZip: (request: ExportRequest & { readonly zip: string }) =>
      run(request, (files) => {
        for (const file of files) desk.download(file);
        return downloadedWords(request.zip);
      }),
    /** Asks for a folder first, as browsers want a click for that. */
    async toFolder(request: ExportRequest, pick: () => Promise<FolderChoice>) {
      const choice = await pick();
      if (choice.ok)
        await run(request, async (files) =>
          writtenWords(await desk.write(choice.folder, request.day, files)),
        );
      else if (choice.reason !== 'cancelled')
        setState({ step: 'failed', words: notWrittenWords('blocked') });
    },
    /** Ends what is under way, or puts an answer away. Nothing is saved. */
    stop() {
      running.current?.abort();
      setState({ step: 'ready' });
    },
  };
}
