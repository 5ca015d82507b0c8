import { useState } from 'react';
import type { ObjectStoreKey } from '#src/sync/object-folder-settings.ts';
import { useDraftTexts } from '#src/ui/parts/use-form-draft.ts';

/** What is typed of a store: its place and access key are kept until they are used or thrown away, the secret never is. */
export function useStoreKeyDraft(form: string, place = '') {
  const { texts, type, draft } = useDraftTexts(form, { place, accessKeyId: '' });
  const [secretAccessKey, setSecret] = useState('');
  return {
    typed: { ...texts, secretAccessKey },
    type: ({ secretAccessKey: secret, ...more }: ObjectStoreKey) => {
      setSecret(secret);
      type(more);
    },
    draft: {
      ...draft,
      throwAway: () => {
        setSecret('');
        draft.throwAway();
      },
    },
  };
}
