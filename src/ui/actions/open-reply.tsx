import { useRef } from 'react';
import type { Change } from '#src/log/change.ts';
import { ReplyBox } from './reply-box.tsx';
import type { useReply } from './use-reply.ts';

/** Opens the file in which a provider answers its actions, and shows what it says. */
export function OpenReply(props: {
  readonly reply: ReturnType<typeof useReply>;
  readonly disabled: boolean;
  readonly onTaken: (words: string, changes: readonly Change[]) => void;
}) {
  const { reply, disabled, onTaken } = props;
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className="btn"
        disabled={disabled}
        onClick={() => chooser.current?.click()}
      >
        Open a provider’s reply
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="A provider’s reply"
        onChange={({ target }) => {
          const [file] = target.files ?? [];

          if (file) void reply.openFile(file);
          target.value = '';
        }}
      />
      {reply.reading && (
        <ReplyBox reading={reply.reading} onTaken={onTaken} onClose={reply.close} />
      )}
    </>
  );
}
