import { useState } from 'react';
import {
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  type Resolver,
  useForm,
} from 'react-hook-form';
import type { Problem } from './problems.tsx';

/**
 * A form that is checked when it is saved, not while somebody types. `problems` is what to put right, in the form's order;
 * the control of field `a` has the id `<prefix>-a`.
 */
export function useQuestionForm<Values extends FieldValues>(options: {
  readonly prefix: string;
  readonly resolver: Resolver<Values>;
  readonly defaultValues: DefaultValues<Values>;
}) {
  const { prefix, resolver, defaultValues } = options;
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const form = useForm<Values>({
    resolver,
    defaultValues,
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const id = (name: string) => `${prefix}-${name}`;
  return {
    form,
    id,
    problems,
    setProblems,
    /** The sentence beside a control. */
    problem: (name: string) => problems.find(({ control }) => control === id(name))?.message,
    submit: (save: (values: Values) => Promise<void>) =>
      form.handleSubmit(
        async (values) => {
          setProblems([]);
          await save(values);
        },
        (errors) => setProblems(problemsOf(errors, prefix)),
      ),
  };
}

function problemsOf(errors: FieldErrors, prefix: string): Problem[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    if (!error) return [];
    const control = `${prefix}-${name}`;
    if (typeof error.message === 'string') return [{ control, message: error.message }];
    return problemsOf(error as FieldErrors, control);
  });
}
