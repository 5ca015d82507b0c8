import { useWatched, Watched } from '#src/ui/parts/watched.ts';

const drawing = new Watched(0);
let waiting = false;

/**
 * The last line behind `put-back.ts`, for what was changed by others and could not be put back: the moment React writes to a node
 * that is no longer on the page, or takes one away, nothing breaks and the app is drawn anew with what is true now
 * (`useDrawing`).
 * Returns how to stop.
 */
export function withstandChanges({ Node, Text }: typeof globalThis): () => void {
  const { removeChild, insertBefore } = Node.prototype;
  const value = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue');
  if (!value?.set) return () => undefined;
  const write = value.set;

  Object.defineProperty(Text.prototype, 'nodeValue', {
    ...value,
    set(this: Text, text: string) {
      write.call(this, text);
      if (!this.isConnected) drawAnew();
    },
  });
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T;
    drawAnew();
    child.parentNode?.removeChild(child);
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(
    this: Node,
    node: T,
    before: Node | null,
  ): T {
    if (!before || before.parentNode === this) return insertBefore.call(this, node, before) as T;
    drawAnew();
    return insertBefore.call(this, node, null) as T;
  };
  return () => {
    Reflect.deleteProperty(Text.prototype, 'nodeValue');
    Object.assign(Node.prototype, { removeChild, insertBefore });
  };
}

/** How often the app was drawn anew because others changed the page: a key for all that is to be drawn. */
export const useDrawing = (): number => useWatched(drawing);

/** After what React is at now, and once for all that it meets there. */
function drawAnew(): void {
  if (waiting) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    drawing.set(drawing.get() + 1);
  }, 0);
}
