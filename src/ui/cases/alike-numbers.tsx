import { alikeWords } from '#src/audit/case-reference.ts';

const mostLines = 5;

/** Asks about case numbers that differ from others only in the zeros before a number. */
export function AlikeNumbers(props: {
  readonly id: string;
  readonly alike: readonly { readonly reference: string; readonly other: string }[];
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}) {
  const { id, alike, ticked, onTick } = props;
  const more = alike.length - mostLines;
  return (
    <div className="notice warn" role="status">
      <ul>
        {alike.slice(0, mostLines).map(({ reference, other }) => (
          <li key={reference}>{alikeWords(reference, other)}</li>
        ))}
        {more > 0 && <li>{more === 1 ? '1 more like these' : `${more} more like these`}</li>}
      </ul>
      <label className="choice">
        <input
          id={id}
          type="checkbox"
          checked={ticked}
          onChange={({ target }) => onTick(target.checked)}
        />
        {alike.length === 1 ? 'This is another case' : 'These are other cases'}
      </label>
    </div>
  );
}
