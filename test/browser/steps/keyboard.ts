import type { Locator, Page } from 'playwright-core';

/** Somebody who uses no mouse. Every key is counted; the letters of names that are typed are not. */
export interface Keyboard {
  press(...keys: readonly string[]): Promise<void>;
  /** Types a name or other words. */
  type(text: string): Promise<void>;
  /** Goes to a control with Tab, as often as it takes; fails when Tab never gets there. */
  tabTo(control: Locator): Promise<void>;
  /** Goes to a control and presses Enter on it. */
  enter(control: Locator): Promise<void>;
  /** Goes to a text field and replaces what is in it. */
  fill(field: Locator, text: string): Promise<void>;
  /** Keys pressed so far, without what was typed. */
  pressed(): number;
}

const mostTabs = 200;

export function keyboardOf(page: Page): Keyboard {
  let pressed = 0;
  const keyboard: Keyboard = {
    async press(...keys) {
      for (const key of keys) {
        await page.keyboard.press(key);
        pressed += 1;
      }
    },
    async type(text) {
      await page.keyboard.type(text);
    },
    async tabTo(control) {
      await control.waitFor();
      for (let tabs = 0; tabs < mostTabs; tabs += 1) {
        if (await hasFocus(control)) return;
        await keyboard.press('Tab');
      }
      throw new Error(`Tab never reaches ${control}`);
    },
    async enter(control) {
      await keyboard.tabTo(control);
      await keyboard.press('Enter');
    },
    async fill(field, text) {
      await keyboard.tabTo(field);
      await keyboard.press('Control+a');
      await keyboard.type(text);
    },
    pressed: () => pressed,
  };
  return keyboard;
}

const hasFocus = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);
