import { type ComponentType, createElement, lazy, useState } from 'react';
import { attend } from '#src/ui/parts/waits.ts';

/** A screen whose code is a part of its own. */
export interface ScreenPart {
  (): React.ReactNode;
  /** Fetches the code; afterwards the screen shows at once, with no "Loading" in between. */
  readonly load: () => Promise<unknown>;
}

/**
 * A screen that is fetched when it is first shown, or before by `load`. React holds a screen back for 0.3 s once it has
 * shown "Loading", so what is loaded already is rendered directly.
 */
export function screenPart(fetchScreen: () => Promise<ComponentType>): ScreenPart {
  let ready: ComponentType | undefined;
  let under: Promise<ComponentType> | undefined;
  const load = (): Promise<ComponentType> => {
    under ??= fetchScreen().then(
      (screen) => {
        ready = screen;
        return screen;
      },
      (error: unknown) => {
        // Asked again the next time.
        under = undefined;
        throw error;
      },
    );
    return under;
  };
  const Later = lazy(async () => ({ default: await attend('part', load()) }));
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each screen, never while rendering
  const Screen = () => {
    // Chosen once for as long as the screen stands: another component in its place would lose what is typed.
    const [shown] = useState<ComponentType>(() => ready ?? Later);
    return createElement(shown);
  };
  return Object.assign(Screen, { load });
}
