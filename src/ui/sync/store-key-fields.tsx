import { type ObjectStoreKey, objectStoreKeySchema } from '#src/sync/object-folder-settings.ts';
import { Field, tiedTo } from '#src/ui/parts/field.tsx';
import { SecretField } from '#src/ui/unlock/secret-field.tsx';

export type StoreKeyProblems = Partial<Record<keyof ObjectStoreKey, string>>;

const problemWords: Record<keyof ObjectStoreKey, string> = {
  place: 'Enter the place as you were given it: small letters, numbers and hyphens.',
  accessKeyId: 'Enter the access key as you were given it, with no spaces in it.',
  secretAccessKey: 'Enter the secret as you were given it, with no spaces in it.',
};

/** What was typed or pasted, without the spaces around it, as a key; or a sentence for each part that is not one. */
export function checkedStoreKey(
  typed: ObjectStoreKey,
):
  | { readonly ok: true; readonly key: ObjectStoreKey }
  | { readonly ok: false; readonly problems: StoreKeyProblems } {
  const trimmed = {
    place: typed.place.trim(),
    accessKeyId: typed.accessKeyId.trim(),
    secretAccessKey: typed.secretAccessKey.trim(),
  };
  const result = objectStoreKeySchema.safeParse(trimmed);
  if (result.success) return { ok: true, key: result.data };
  const wrong = new Set(result.error.issues.map(({ path: [part] }) => part));
  const problems: StoreKeyProblems = {};
  for (const part of ['place', 'accessKeyId', 'secretAccessKey'] as const)
    if (wrong.has(part)) problems[part] = problemWords[part];
  return { ok: false, problems };
}

/** The team's place in the object store, and the key to it. */
export function StoreKeyFields(props: {
  readonly typed: ObjectStoreKey;
  readonly problems: StoreKeyProblems;
  readonly onChange: (typed: ObjectStoreKey) => void;
}) {
  const { typed, problems, onChange } = props;
  const plain = (part: 'place' | 'accessKeyId', label: string, hint: string) => {
    const id = `store-${part}`;
    const problem = problems[part];
    return (
      <Field id={id} label={label} hint={hint} problem={problem}>
        <input
          {...tiedTo(id, { hint: true, problem })}
          className="medium"
          value={typed[part]}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={({ target }) => onChange({ ...typed, [part]: target.value })}
        />
      </Field>
    );
  };
  return (
    <>
      {plain(
        'place',
        'Your team’s place',
        'Such as north-team. Each audit has a place of its own.',
      )}
      {plain('accessKeyId', 'Access key', 'From whoever looks after the store. Pasting works.')}
      <SecretField
        id="store-secret"
        label="Secret of the access key"
        hint="It is kept sealed with the audit, and is never shown again."
        value={typed.secretAccessKey}
        problem={problems.secretAccessKey ?? ''}
        notKept
        onChange={(secretAccessKey) => onChange({ ...typed, secretAccessKey })}
      />
    </>
  );
}
