/** Put back so often before it is given up: an extension that does not leave off would go on for ever. */
const most = 200;

/**
 * Translators and other extensions put nodes of their own in the place of the page's, and the app would go on writing to the
 * nodes it made: a number would stay as it was, or the screen would break. What they replaced is put back at once, before
 * the app draws again. What they only add is left alone.
 * @param root Everything in it is drawn by React.
 * @param givenUp Called once when putting back is stopped.
 * Returns how to stop.
 */
export function putBack(root: Element, givenUp: () => void): () => void {
  let left = most;
  const observer = new MutationObserver((records) => {
    if (!byOthers(records)) return;
    for (const record of records.toReversed()) undo(record);
    // Nothing of what was just done is to be looked at again.
    observer.takeRecords();
    left -= 1;
    if (left > 0) return;
    observer.disconnect();
    givenUp();
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** React marks what it makes with a property of its own; only the single text of an element goes without. */
const made = (node: Node): boolean =>
  Object.keys(node).some((name) => name.startsWith('__reactFiber$'));

/** An element that is not ours came while something of ours went: React never does that, it draws only its own. */
const byOthers = (records: readonly MutationRecord[]): boolean =>
  records.some(({ addedNodes }) =>
    [...addedNodes].some((node) => node instanceof Element && !made(node)),
  ) && records.some(({ removedNodes }) => removedNodes.length > 0);

function undo({ target, addedNodes, removedNodes, nextSibling, previousSibling }: MutationRecord) {
  for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
  const next =
    nextSibling?.parentNode === target
      ? nextSibling
      : previousSibling?.parentNode === target
        ? previousSibling.nextSibling
        : null;
  for (const node of removedNodes) target.insertBefore(node, next);
}
