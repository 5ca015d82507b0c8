/** At the top of a form in which something stands that was typed before and not saved. */
export function DraftNotice(props: {
  readonly draft: { readonly back: boolean; readonly throwAway: () => void };
}) {
  const { back, throwAway } = props.draft;
  if (!back) return null;
  return (
    <div className="notice draft-back" role="status">
      What you had typed here and not saved is back.{' '}
      <button type="button" className="link-btn" onClick={throwAway}>
        Throw it away
      </button>
    </div>
  );
}
