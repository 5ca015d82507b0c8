import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { Provider } from '#src/audit/provider.ts';
import type { GroupForm } from './group-form-schema.ts';

/** Which providers hold a file of each case of a group: one, or several that share its cases. */
export function GroupHolders(props: {
  readonly form: UseFormReturn<GroupForm>;
  /** Id of the first tick box, where a problem leads. */
  readonly id: string;
  readonly providers: readonly Provider[];
  readonly problem: string | undefined;
}) {
  const { form, id, providers, problem } = props;
  const chosen = useWatch({ control: form.control, name: 'providers' });
  const change = (provider: string, ticked: boolean) =>
    form.setValue(
      'providers',
      providers
        .map((one) => one.id as string)
        .filter((one) => (one === provider ? ticked : chosen.includes(one))),
    );
  return (
    <fieldset aria-describedby={problem === undefined ? undefined : `${id}-problem`}>
      <legend>Providers that hold a file of each case</legend>
      <div className="hint">
        A case belongs to every provider ticked here, and to each one’s report.
      </div>
      {problem !== undefined && (
        <p className="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {providers.map(({ id: provider, name, service }, index) => (
        <label className="choice" key={provider}>
          <input
            type="checkbox"
            id={index === 0 ? id : `${id}-${provider}`}
            checked={chosen.includes(provider)}
            onChange={(event) => change(provider, event.target.checked)}
          />
          {service === '' ? name : `${name}, ${service}`}
        </label>
      ))}
      {providers.length === 0 && <p className="muted">No providers yet.</p>}
    </fieldset>
  );
}
