import type { Change, ChangeId } from './change.ts';

/** What a change says, in one order, so that two of one id can be told apart. */
const said = (change: Change): string => {
  const { record, field, value, by, at, counter, replaces, step, undoes, device } = change;
  return JSON.stringify([record, field, value, by, at, counter, replaces, step, undoes, device]);
};

/** Whether two changes of one id are the same change. */
export const sameChange = (a: Change, b: Change): boolean => a === b || said(a) === said(b);

/**
 * Two changes of one id that say different things, made by a faulty build or on purpose: which keeps the id, and the other one
 * under an id of its own. Both depend only on what the changes say, so every laptop comes to the same, in whatever order they
 * arrive, and no value is lost: where they stand in one field they are a conflict for a person.
 */
export function toldApart(a: Change, b: Change): { readonly kept: Change; readonly other: Change } {
  const [kept, other] = said(a) < said(b) ? [a, b] : [b, a];
  return { kept, other: { ...other, id: `${other.id}~${mark(said(other))}` as ChangeId } };
}

/** 64 bits of a text (FNV-1a with two starts): no secret, only the same on every laptop. */
function mark(text: string): string {
  const half = (start: number): string => {
    let hash = start;
    for (let at = 0; at < text.length; at += 1)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x9e3779b9);
}
