import { useMemo } from 'react';
import { findIdentifiers, identifierWords } from '#src/audit/identifiers.ts';
import { useModel } from '#src/ui/parts/use-model.ts';

const number = new Intl.NumberFormat('en-GB');

/** "12 of 2,000 characters" */
export const countWords = (length: number, limit: number): string =>
  `${number.format(length)} of ${number.format(limit)} characters`;

/** Says while somebody types when the text could tell who a person is. Only a hint: nothing is stopped. */
export function IdentifierWarning({ text }: { readonly text: string }) {
  const providers = useModel((model) => model.audit().providers);
  const words = useMemo(() => {
    const allowed = providers.flatMap(({ name, service, agencies }) => [
      name,
      service,
      ...agencies,
    ]);
    return identifierWords(findIdentifiers(text, allowed));
  }, [text, providers]);
  return (
    <p className="identifier-warning" role="status">
      {words}
    </p>
  );
}
