/** Asks about a date that is possible and unlikely; nothing is held up by it. */
export function DateQuestion({ words }: { readonly words: string | undefined }) {
  return (
    <p className={words === undefined ? 'visually-hidden' : 'notice warn'} role="status">
      {words ?? ''}
    </p>
  );
}
