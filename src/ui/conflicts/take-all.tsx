import { useState } from 'react';
import type { TeamMember } from '#src/audit/team-member.ts';
import { initialsOf } from '#src/ui/history/who.ts';
import { Box } from '#src/ui/parts/box.tsx';
import type { ShownConflict } from './conflict-groups.ts';
import { type Choice, takings } from './settle.ts';

/** "Take all from AT", for one case or the whole audit: asks first, with the count. Nothing is offered for a single field. */
export function TakeAll(props: {
  readonly conflicts: readonly ShownConflict[];
  /** "case BRG-07", "the whole audit" */
  readonly where: string;
  readonly team: readonly TeamMember[];
  readonly readOnly: boolean;
  readonly onTake: (choices: readonly Choice[], words: string) => void;
}) {
  const { conflicts, where, team, readOnly, onTake } = props;
  const [asking, setAsking] = useState<string>();
  if (conflicts.length < 2) return null;
  const people = takings(conflicts);
  const asked = people.find(({ by }) => by === asking);
  const words = (count: number, by: string) => `Take all ${count} from ${initialsOf(team, by)}`;
  return (
    <div className="row-of-buttons">
      {people.map(({ by, choices }) => (
        <button
          key={by}
          type="button"
          className="btn"
          disabled={readOnly}
          onClick={() => setAsking(by)}
        >
          {words(choices.length, by)}
          <span className="visually-hidden"> in {where}</span>
        </button>
      ))}
      {asked && (
        <Box
          title={`${words(asked.choices.length, asked.by)}?`}
          onClose={() => setAsking(undefined)}
        >
          <p>
            In {asked.choices.length} of {conflicts.length} places in {where} the value that{' '}
            {initialsOf(team, asked.by)} gave will stand. The others stay in the history, and Undo
            brings them back.
          </p>
          <div className="row-of-buttons">
            <button
              type="button"
              className="btn primary"
              disabled={readOnly}
              onClick={() => {
                setAsking(undefined);
                const taken = `Took ${asked.choices.length} from ${initialsOf(team, asked.by)}.`;
                onTake(asked.choices, taken);
              }}
            >
              {words(asked.choices.length, asked.by)}
            </button>
            <button type="button" className="btn" onClick={() => setAsking(undefined)}>
              Cancel
            </button>
          </div>
        </Box>
      )}
    </div>
  );
}
