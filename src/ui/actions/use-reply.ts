import { useState } from 'react';
import { longestReply, type ReplyReading, readReply } from '#src/report/reply.ts';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import { attend } from '#src/ui/parts/waits.ts';

/** Octets: a letter takes 4 at most. A larger file is not even read. */
const largestFile = 4 * longestReply;

const unreadable: ReplyReading = {
  ok: false,
  why: ['This laptop could not read the file. Copy it to this laptop, then open it again.'],
};

/** A provider's reply that somebody opens: nothing is written until it is taken in. */
export function useReply() {
  const model = useAuditModel();
  const [reading, setReading] = useState<ReplyReading>();
  const read = async (file: File): Promise<ReplyReading> => {
    // Too many spaces say the same as the file would.
    const text =
      file.size > largestFile ? ' '.repeat(longestReply + 1) : await attend('file', file.text());
    return readReply(text, model.audit(), model.actions());
  };
  return {
    reading,
    openFile: async (file: File): Promise<void> =>
      setReading(await read(file).catch(() => unreadable)),
    close: () => setReading(undefined),
  };
}
