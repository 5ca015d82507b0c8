import { useMemo } from 'react';
import type { ImprovementAction } from '#src/audit/improvement-action.ts';
import { recordId } from '#src/log/change.ts';
import { recordHistory } from '#src/log/record-history.ts';
import { HistoryList } from '#src/ui/history/history-list.tsx';
import { useWording } from '#src/ui/history/use-wording.ts';
import { Box } from '#src/ui/parts/box.tsx';
import { useModel } from '#src/ui/parts/use-model.ts';
import '#src/ui/history/history.css';

/** Every change of one action, the newest first. */
export function ActionHistory(props: {
  readonly action: ImprovementAction;
  readonly onClose: () => void;
}) {
  const { action, onClose } = props;
  const wording = useWording();
  const log = useModel((model) => model.open.log(recordId('action', action.id)));
  const rows = useMemo(() => recordHistory([log]), [log]);
  return (
    <Box title="History of this action" onClose={onClose}>
      <p>{action.action}</p>
      <div className="row-of-buttons">
        <button type="button" className="btn" onClick={onClose}>
          Close
        </button>
      </div>
      <HistoryList rows={rows} wording={wording} oneCase />
    </Box>
  );
}
