import type { UseFormReturn } from 'react-hook-form';
import { TextField } from '#src/ui/parts/text-field.tsx';
import type { QuestionsForm } from './questions-form-schema.ts';
import { RadioField } from './radio-field.tsx';

const denominatorOptions = [
  {
    value: 'applicable',
    label: 'Cases where the question fits',
    hint: 'Yes and No answers. Not applicable and Could not check are counted apart.',
  },
  {
    value: 'as-published',
    label: 'All cases in the group',
    hint: 'How the 2012 table was printed.',
  },
  {
    value: 'of-plans-seen',
    label: 'Cases with a recovery plan',
    hint: 'How good the plans are that were seen.',
  },
] as const;

const smallNumberOptions = [
  {
    value: 'under-5',
    label: 'Hide numbers from 1 to 4',
    hint: 'And any number that would give a hidden one away.',
  },
  {
    value: 'rounded',
    label: 'Hide numbers from 1 to 7 and round the others to the nearest 5',
    hint: 'Safer where services are small. Totals may not add up.',
  },
] as const;

const unsettledOptions = [
  {
    value: 'mark',
    label: 'Save them, with those numbers marked',
    hint: 'Each says how many cases it depends on.',
  },
  {
    value: 'refuse',
    label: 'Do not save them until all are settled',
    hint: 'Then nothing is handed over that could still change.',
  },
] as const;

/**
 * How shares are counted: out of which cases, from how many on, which are hidden outside the team, and what becomes of
 * reports while people disagree. What they are counted
 * out of can be switched on the results screen too.
 */
export function CountingFields(props: {
  readonly form: UseFormReturn<QuestionsForm>;
  readonly id: (name: string) => string;
  readonly problem: (name: string) => string | undefined;
}) {
  const { form, id, problem } = props;
  return (
    <>
      <RadioField
        id={id('denominator')}
        legend="Count shares out of"
        field={form.register('denominator')}
        options={denominatorOptions}
      />
      <TextField
        id={id('smallBase')}
        label="Leave out percentages below this many cases"
        hint="“100%” of 2 people misleads. The count is always shown."
        problem={problem('smallBase')}
        field={form.register('smallBase', { valueAsNumber: true })}
        type="number"
        width="short"
      />
      <RadioField
        id={id('smallNumbers')}
        legend="In reports that may be shared"
        hint="A small number can show who a person is. The provider’s own report still shows every number."
        field={form.register('smallNumbers')}
        options={smallNumberOptions}
      />
      <RadioField
        id={id('unsettledReports')}
        legend="Reports with answers still to settle"
        field={form.register('unsettledReports')}
        options={unsettledOptions}
      />
    </>
  );
}
