import type { SaveState } from '#src/store/open-audit.ts';
import type { StoreFailureReason } from '#src/store/store.ts';
import { momentFormat } from './moment-format.ts';

/** Why a change could not be saved, and what would help. */
export function saveFailureWords(reason: StoreFailureReason): string {
  switch (reason) {
    case 'full':
      return 'the disk, or the part of it this browser may use, is full. Make room on this laptop.';
    case 'closed':
      return 'the browser closed its storage. This happens in private windows or when browsing data are cleared.';
    case 'newer':
      return 'a newer version of this app has used this laptop’s audits. Update this window to go on.';
    case 'changed':
      return 'another tab is changing the same record.';
    case 'unknown':
      return 'the browser could not write to this laptop’s storage.';
  }
}

const clock = momentFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** The words in the top bar: always words, never only a colour. */
export function saveWords(save: SaveState): string {
  switch (save.state) {
    case 'idle':
      return 'Nothing to save yet';
    case 'saving':
      return 'Saving…';
    case 'saved':
      return `Saved ${clock.format(save.at)} on this laptop`;
    case 'failed':
      return `Not saved: ${save.reason === 'full' ? 'the disk is full' : 'storage did not answer'}`;
  }
}
