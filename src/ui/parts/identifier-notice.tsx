import { type Control, type FieldValues, type Path, useWatch } from 'react-hook-form';
import { findIdentifiers, identifierWords } from '#src/audit/identifiers.ts';

/** Says while somebody types what could tell who a person is. Never stops anyone. */
export function IdentifierNotice<Values extends FieldValues>(props: {
  readonly control: Control<Values>;
  readonly name: Path<Values>;
  /** Names that may be written, such as those of providers. */
  readonly allowed: readonly string[];
}) {
  const text: unknown = useWatch({ control: props.control, name: props.name });
  const found = typeof text === 'string' ? findIdentifiers(text, props.allowed) : [];
  if (found.length === 0) return null;
  return (
    <p className="notice warn" role="status">
      {identifierWords(found)}
    </p>
  );
}
