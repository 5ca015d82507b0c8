import { useState } from 'react';
import { issuedTitle } from '#src/report/model/issued-words.ts';
import type { IssuedBefore } from './use-issued.ts';

/** Says which shareable editions left before, and what somebody could work out who has one of them too. */
export function IssuedBeforeNotice({ issued }: { readonly issued: IssuedBefore }) {
  const { editions, found } = issued;
  if (editions.length === 0) return null;
  return (
    <div className={found.length > 0 ? 'notice bad' : 'notice'} role="note">
      <p>
        <strong>A shareable edition has left before.</strong> Somebody may have both. So numbers
        that have changed by few cases since then stay hidden.
      </p>
      {found.length > 0 && (
        <>
          <p>Here hiding does not help. Somebody who has both could work out the answers of:</p>
          <ul>
            {found.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            Wait until more cases are in, call the earlier edition back and replace it, or save the
            internal edition only.
          </p>
        </>
      )}
      <ul>
        {editions.map((edition) => (
          <li key={edition.id}>
            {issuedTitle(edition)} <CallBack onCallBack={() => issued.callBack(edition.id)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Asks first: what was called back stands against nothing any more. */
function CallBack({ onCallBack }: { readonly onCallBack: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button type="button" className="link-btn" onClick={() => setAsking(true)}>
        Nobody has it any more
      </button>
    );
  return (
    <span>
      Was every copy of it deleted or given back?{' '}
      <button type="button" className="btn" onClick={onCallBack}>
        Yes, every copy
      </button>{' '}
      <button type="button" className="btn" onClick={() => setAsking(false)}>
        No
      </button>
    </span>
  );
}
