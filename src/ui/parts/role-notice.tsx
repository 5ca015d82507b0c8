import { type Control, type FieldValues, type Path, useWatch } from 'react-hook-form';
import { findIdentifiers, identifierWords } from '#src/audit/identifiers.ts';

/** Says while somebody types that a role was asked for and this looks like a person. Never stops anyone. */
export function RoleNotice<Values extends FieldValues>(props: {
  readonly control: Control<Values>;
  readonly name: Path<Values>;
}) {
  const text: unknown = useWatch(props);
  const found = typeof text === 'string' ? findIdentifiers(text) : [];
  if (found.length === 0) return null;
  return (
    <p className="notice warn" role="status">
      {identifierWords(found)} Write a role.
    </p>
  );
}
