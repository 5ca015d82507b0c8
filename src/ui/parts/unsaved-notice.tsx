/** Says, beside the button that was pressed, that the form's content is not on the laptop yet. */
export function UnsavedNotice({ words }: { readonly words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <p className="notice bad" role="alert">
      {words}
    </p>
  );
}
