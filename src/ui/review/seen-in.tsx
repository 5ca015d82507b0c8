import { seenInEdits } from '#src/review/edits.ts';
import { useModel } from '#src/ui/parts/use-model.ts';
import { useReadOnly } from './read-only.ts';
import { useCase, useDesk } from './use-desk.ts';

const nowhere: readonly string[] = [];

/** One tick for each record system of the audit: where the reviewer saw this answer. */
export function SeenIn({ id }: { readonly id: string }) {
  const desk = useDesk();
  const readOnly = useReadOnly();
  const systems = useModel((model) => model.audit().recordSystems);
  const seen = useCase(({ review }) => review.seenIn.get(id) ?? nowhere);
  if (systems.length === 0) return null;
  const tick = (system: string, ticked: boolean) => {
    const now = systems.filter((one) => (one === system ? ticked : seen.includes(one)));
    desk.write(seenInEdits(id, now));
  };
  return (
    <fieldset className="seen-in">
      <legend>Seen in</legend>
      {systems.map((system) => (
        <label className="choice" key={system}>
          <input
            type="checkbox"
            checked={seen.includes(system)}
            disabled={readOnly}
            onChange={(event) => tick(system, event.target.checked)}
          />
          {system}
        </label>
      ))}
    </fieldset>
  );
}
