import type { DragEvent } from 'react';
import { useNavigate } from 'react-router';
import { useAuditModel } from '#src/ui/parts/use-model.ts';

/** How a file with a colleague's changes begins. It is JSON as well. */
const ofColleague = /^\uFEFF?\s*\{\s*"format"\s*:\s*"case-file-audit/;

/**
 * Takes a JSON file that is dropped on the board as a provider's reply. A file of a colleague goes where it goes on every
 * other screen, as does everything that is not one JSON file.
 */
export function useReplyDrop(openReply: (file: File) => Promise<void>) {
  const { open } = useAuditModel();
  const navigate = useNavigate();
  const take = async (file: File) => {
    const start = await file.slice(0, 200).text();
    if (open.sample || !ofColleague.test(start)) return openReply(file);
    const { deskOf } = await import('#src/ui/sync/package-desk.ts');
    void deskOf(open).take([file]);
    await navigate(`/a/${open.id}/sync`);
  };
  return {
    onDragOver(event: DragEvent) {
      if (event.dataTransfer.types.includes('Files')) event.preventDefault();
    },
    onDrop(event: DragEvent) {
      const [file, ...more] = event.dataTransfer.files;
      if (!file || more.length > 0 || !/\.json$/i.test(file.name)) return;
      event.preventDefault();
      event.stopPropagation();
      void take(file);
    },
  };
}
