import { useMemo, useState } from 'react';
import type { FieldEdit } from '#src/audit/ids.ts';
import { removeGroupEdits, removeProviderEdits, templateEdits } from '#src/audit/set-up-edits.ts';
import { southampton2012 } from '#src/audit/southampton-2012.ts';
import { templateInAudit } from '#src/audit/template-in-audit.ts';
import { UnsavedNotice } from '#src/ui/parts/unsaved-notice.tsx';
import { useModel } from '#src/ui/parts/use-model.ts';
import { useSaving } from '#src/ui/parts/use-saving.ts';

/**
 * The nine groups and two providers of 2012, one click away, and one click back out while nothing uses them. Asks first
 * when groups or providers are there already.
 */
export function TemplateCard({ onDone }: { readonly onDone: () => void }) {
  const audit = useModel((model) => model.audit());
  const cases = useModel((model) => model.cases());
  const actions = useModel((model) => model.actions());
  const open = useModel((model) => model.open);
  const { save, unsaved } = useSaving();
  const [asking, setAsking] = useState(false);
  const template = useMemo(() => southampton2012(() => open.newId()), [open]);
  const inside = templateInAudit(audit, template);
  const there = audit.groups.length + audit.providers.length > 0;
  const inUse =
    cases.some(({ entry }) => inside.groups.some(({ id }) => id === entry.group)) ||
    actions.some(({ provider }) => inside.providers.some(({ id }) => id === provider));
  const write = async (edits: readonly FieldEdit[]) => {
    setAsking(false);
    if (await save([{ record: open.record, edits }])) onDone();
  };
  const add = () => write(templateEdits(southampton2012(() => open.newId())));
  const takeOut = () =>
    write([
      ...inside.groups.flatMap(({ id }) => removeGroupEdits(id)),
      ...inside.providers.flatMap(({ id }) => removeProviderEdits(id)),
    ]);

  if (inside.groups.length > 0) {
    if (inUse) return null;
    return (
      <section className="notice template" aria-label="Starting template">
        <p>
          The set-up of Southampton 2012 is in: {inside.providers.length} providers and{' '}
          {inside.groups.length} groups. Change what differs in your audit.
        </p>
        <UnsavedNotice words={unsaved} />
        <button type="button" className="btn" onClick={() => void takeOut()}>
          Take the template out again
        </button>
      </section>
    );
  }
  return (
    <section className="notice template" aria-label="Starting template">
      <p>
        <strong>Like Southampton 2012.</strong> Start with 2 providers and 9 sample groups, 52 cases
        planned, and change what differs.
      </p>
      <UnsavedNotice words={unsaved} />
      {asking ? (
        <div className="row-of-buttons">
          <span>
            You have {audit.providers.length} providers and {audit.groups.length} groups already.
            Put these beside them?
          </span>
          <button type="button" className="btn primary" onClick={() => void add()}>
            Add them beside mine
          </button>
          <button type="button" className="btn" onClick={() => setAsking(false)}>
            Leave them out
          </button>
        </div>
      ) : (
        <button
          type="button"
          className="btn"
          onClick={() => (there ? setAsking(true) : void add())}
        >
          Start like Southampton 2012
        </button>
      )}
    </section>
  );
}
