import { useEffect, useState } from 'react';
import {
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  type Resolver,
  useForm,
} from 'react-hook-form';
import type { Problem } from './problems.tsx';
import { changed, useFormDraft } from './use-form-draft.ts';

/**
 * A form that is checked when it is saved, not while somebody types. `problems` is what to put right, in the form's order;
 * the control of field `a` has the id `<prefix>-a`. What is typed is kept under `draft` until it is saved or thrown away.
 */
export function useQuestionForm<Values extends FieldValues>(options: {
  readonly prefix: string;
  readonly resolver: Resolver<Values>;
  readonly defaultValues: DefaultValues<Values>;
  /** Which form of the audit it is, for what is typed and not saved: `provider/<id>`. */
  readonly draft?: string | undefined;
  /** Fields that are never kept: secrets. */
  readonly neverKept?: readonly (keyof Values & string)[];
}) {
  const { prefix, resolver, neverKept } = options;
  const kept = useFormDraft(options.draft);
  const [first] = useState(() => options.defaultValues);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const form = useForm<Values>({
    resolver,
    defaultValues: { ...first, ...(Object(kept.found) as Partial<Values>) },
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const { watch, reset } = form;
  useEffect(() => {
    const { unsubscribe } = watch((values) => {
      const typed = Object.entries(values).filter(([name]) => !neverKept?.includes(name));
      kept.keep(changed(Object.fromEntries(typed), first as Record<string, unknown>));
    });
    return unsubscribe;
  }, [watch, kept, first, neverKept]);
  const id = (name: string) => `${prefix}-${name}`;
  return {
    form,
    id,
    problems,
    setProblems,
    /** The sentence beside a control. */
    problem: (name: string) => problems.find(({ control }) => control === id(name))?.message,
    draft: {
      back: kept.back,
      throwAway: () => {
        reset(first);
        kept.end();
      },
    },
    /** `save` resolves with false when it did not: then what was typed stays kept. */
    submit: (save: (values: Values) => Promise<boolean>) =>
      form.handleSubmit(
        async (values) => {
          setProblems([]);
          if (await save(values)) kept.end();
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
