import { zodResolver } from '@hookform/resolvers/zod';
import * as z from 'zod/mini';
import type { Provider, ProviderDetails } from '#src/audit/provider.ts';
import { Field } from '#src/ui/parts/field.tsx';
import { RoleNotice } from '#src/ui/parts/role-notice.tsx';
import { TextField } from '#src/ui/parts/text-field.tsx';
import { useQuestionForm } from '#src/ui/parts/use-question-form.ts';
import { EntryForm } from './entry-form.tsx';
import { tierOptions } from './tier-options.ts';

const short = 'Shorten this to 80 characters';
const schema = z.object({
  name: z
    .string()
    .check(z.trim(), z.minLength(1, 'Enter the name of the provider'), z.maxLength(80, short)),
  service: z.string().check(z.trim(), z.maxLength(80, short)),
  managerRole: z.string().check(z.trim(), z.maxLength(80, short)),
  tier: z.enum(['2', '3', '2/3', '4']),
  agencies: z
    .string()
    .check(
      z.refine(
        (text) => linesOf(text).every((line) => line.length <= 80),
        'Shorten each agency to 80 characters',
      ),
    ),
});

/** Adds a provider or changes one. */
export function ProviderForm(props: {
  readonly provider: Provider | undefined;
  /** The place in lists of a new one. */
  readonly order: number;
  readonly onSave: (details: ProviderDetails) => Promise<boolean>;
  readonly onCancel: (() => void) | undefined;
  readonly unsaved: string | undefined;
}) {
  const { provider } = props;
  const { form, id, problems, problem, submit, draft } = useQuestionForm({
    prefix: 'provider',
    draft: `provider/${provider?.id ?? 'new'}`,
    resolver: zodResolver(schema),
    defaultValues: {
      name: provider?.name ?? '',
      service: provider?.service ?? '',
      managerRole: provider?.managerRole ?? 'Service manager',
      tier: provider?.tier ?? '3',
      agencies: provider?.agencies.join('\n') ?? '',
    },
  });
  const save = submit(async ({ agencies, ...details }) => {
    const order = provider?.order ?? props.order;
    return props.onSave({ ...details, order, agencies: linesOf(agencies) });
  });
  return (
    <EntryForm
      name={provider ? `Change ${provider.name}` : 'Add a provider'}
      saveWords="Save provider"
      problems={problems}
      draft={draft}
      unsaved={props.unsaved}
      onSubmit={(event) => void save(event)}
      onCancel={props.onCancel}
    >
      <TextField
        id={id('name')}
        label="Provider"
        hint="The organisation, for example “Society of St James”."
        problem={problem('name')}
        field={form.register('name')}
      />
      <TextField
        id={id('service')}
        label="Service"
        hint="The part of it you look at, for example “The Bridge”. You can leave this empty."
        problem={problem('service')}
        field={form.register('service')}
      />
      <TextField
        id={id('managerRole')}
        label="Who is given the results"
        hint="A role, not a person’s name."
        problem={problem('managerRole')}
        field={form.register('managerRole')}
        width="medium"
      />
      <RoleNotice control={form.control} name="managerRole" />
      <Field id={id('tier')} label="Tier" hint="Tiers of treatment as in Models of care (2006).">
        <select
          id={id('tier')}
          aria-describedby={`${id('tier')}-hint`}
          className="medium"
          {...form.register('tier')}
        >
          {tierOptions.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      <Field
        id={id('agencies')}
        label="Other agencies that work on its cases"
        hint="One on each line, for example “Probation”. You can leave this empty."
        problem={problem('agencies')}
      >
        <textarea
          id={id('agencies')}
          aria-describedby={`${id('agencies')}-hint`}
          className="medium"
          rows={2}
          {...form.register('agencies')}
        />
      </Field>
    </EntryForm>
  );
}

const linesOf = (text: string): string[] =>
  text
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
