import { useEffect, useState } from 'react';
import type { OpenAudit } from '#src/store/open-audit.ts';
import type { SharedFolder } from '#src/sync/shared-folder.ts';
import { useFolderState } from '#src/ui/parts/sharing-context.ts';
import { deskOf } from './package-desk.ts';

export type PassphraseState = Awaited<ReturnType<OpenAudit['exchange']['passphrase']>>;

/** Whether the passphrase of this laptop is still the audit's; asked again after each sync and each opened file. */
export function usePassphraseState(open: OpenAudit, folder: SharedFolder) {
  const { runs } = useFolderState(folder);
  const [state, setState] = useState<PassphraseState>('current');
  const [asked, setAsked] = useState(0);
  useEffect(() => deskOf(open).subscribe(() => setAsked((times) => times + 1)), [open]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a run or an opened file may have brought a key file
  useEffect(() => {
    let gone = false;
    // A store that does not answer says so where saving is shown.
    const keep = (now: PassphraseState) => {
      if (!gone) setState(now);
    };
    open.exchange.passphrase().then(keep, () => undefined);
    return () => {
      gone = true;
    };
  }, [open, runs.last, asked]);
  return { state, askAgain: () => setAsked((times) => times + 1) };
}
