import type { SyncReport } from '#src/sync/sync-run.ts';
import { plural } from '#src/ui/parts/plural.ts';
import { unreadableWords } from './folder-words.ts';

/** Files of the folder that could not be taken in: named, never removed, looked at again. */
export function UnreadableFiles({ files }: { readonly files: SyncReport['unreadable'] }) {
  if (files.length === 0) return null;
  return (
    <details>
      <summary>
        {plural(files.length, 'file', 'files')} could not be read. We will try again.
      </summary>
      <ul className="unreadable">
        {files.map(({ file, why }) => (
          <li key={file}>
            <code>{file}</code> <span className="muted">{unreadableWords(why)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
