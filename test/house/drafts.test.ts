// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Files that draw a form of texts and keep no draft, each with the reason. */
const noDraft: Readonly<Record<string, string>> = {
  'feedback/follow-up-fields.tsx': 'fields of the form of an action, which keeps them',
  'feedback/lines-form.tsx': 'its text is kept by line-drafts',
  'setup/entry-form.tsx': 'the form around the fields of another file, which hands it its draft',
  'sync/new-passphrase-notice.tsx': 'a secret',
  'sync/passphrase-card.tsx': 'secrets',
  'unlock/unlock-screen.tsx': 'a secret',
};
const keeps = /\b(useDraftTexts|useQuestionForm|useTyped|useFormDraft|useStoreKeyDraft)[(<]/;

describe('every form', () => {
  test('keeps what is typed into it, or is one of these', () => {
    const without = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .filter((file) => {
        const code = readFileSync(join('src/ui', file), 'utf8');
        return /<(form|EntryForm|textarea)\b/.test(code) && !keeps.test(code);
      });
    expect(without.sort()).toEqual(Object.keys(noDraft).sort());
  });
});
