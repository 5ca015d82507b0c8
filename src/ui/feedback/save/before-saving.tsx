import { useMemo } from 'react';
import { Link } from 'react-router';
import { immediateConcern } from '#src/review/immediate-concern.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';
import { toSettleWords } from '#src/ui/parts/settle-words.ts';
import { useDraftWords } from '#src/ui/parts/use-draft-words.ts';
import { useAuditModel, useModel } from '#src/ui/parts/use-model.ts';

/** What a person must know of before reports leave. */
export interface OpenBeforeSaving {
  readonly conflicts: number;
  readonly names: number;
  readonly concerns: ReturnType<typeof openConcerns>;
  /** This audit saves no reports while something is to settle. */
  readonly refused: boolean;
  /** Something of it needs a tick. */
  readonly asks: boolean;
}

export function useOpenBeforeSaving(): OpenBeforeSaving {
  const { tool } = useAuditModel();
  const conflicts = useModel((model) => model.conflicts().length);
  const names = useModel((model) => model.sharedNames().length);
  const cases = useModel((model) => model.cases());
  const concerns = useMemo(() => openConcerns(tool, cases), [tool, cases]);
  const rule = useModel((model) => model.audit().unsettledReports);
  const open = conflicts + names;
  const refused = open > 0 && rule === 'refuse';
  return { conflicts, names, concerns, refused, asks: !refused && open + concerns.length > 0 };
}

/** Immediate concerns that nobody was told of, as far as is on record, or of which nobody wrote what came. */
function openConcerns(tool: AuditTool, cases: readonly ReviewedCase[]) {
  return cases.flatMap((reviewed) => {
    const concern = immediateConcern(tool, reviewed);
    if (!concern || (concern.telling === 'told' && concern.outcome)) return [];
    const told = {
      told: '',
      'not-reached': 'nobody was reached',
      'not-recorded': 'it is not on record that anybody was told',
    }[concern.telling];
    const outcome = concern.outcome
      ? ''
      : told === ''
        ? 'it is not on record what came of it'
        : 'nor what came of it';
    const why = [told, outcome].filter((words) => words !== '').join(', ');
    return [{ id: reviewed.entry.id, reference: reviewed.entry.reference, why }];
  });
}

/** What is still open, and the tick with which a person saves all the same. Nothing while all is settled. */
export function BeforeSaving(props: {
  readonly matters: OpenBeforeSaving;
  /** Something of it, or of what left before, needs a tick. */
  readonly asks: boolean;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}) {
  const { open } = useAuditModel();
  const draft = useDraftWords();
  const { asks } = props;
  const { conflicts, names, concerns, refused } = props.matters;
  if (draft === undefined && !asks && !refused) return null;
  return (
    <div className="notice warn" role="note">
      {draft !== undefined && <p>{draft} The reports say so on every page.</p>}
      {conflicts + names > 0 && (
        <p>
          <Link to={`/a/${open.id}/conflicts`}>{toSettleWords(conflicts, names)}</Link>
          {refused
            ? ': this audit saves no reports until all are settled.'
            : ': the reports mark the numbers that could still change.'}
        </p>
      )}
      {concerns.map(({ id, reference, why }) => (
        <p key={id}>
          Immediate concern in <Link to={`/a/${open.id}/c/${id}`}>{reference}</Link>: {why}.
        </p>
      ))}
      {asks && (
        <label className="choice">
          <input
            type="checkbox"
            checked={props.ticked}
            onChange={({ target }) => props.onTick(target.checked)}
          />
          Save all the same
        </label>
      )}
    </div>
  );
}
