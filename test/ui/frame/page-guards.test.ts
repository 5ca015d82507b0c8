import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noWheel } from '#src/ui/frame/no-wheel.ts';
import { onceOnly } from '#src/ui/frame/once-only.ts';
import { quietText } from '#src/ui/frame/quiet-text.ts';
import { changeSettings, showSettings } from '#src/ui/parts/settings.ts';

let clock = 0;
let stops: (() => void)[] = [];

const put = <Found extends Element>(html: string): Found => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Found;
};

beforeEach(() => {
  clock += 10_000;
  stops = [onceOnly(document, () => clock), noWheel(document), quietText(document)];
});
afterEach(() => {
  for (const stop of stops) stop();
  changeSettings({ spelling: false });
  document.body.replaceChildren();
});

describe('a second press', () => {
  const pressed = (button: Element, detail = 1) =>
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));

  it('of a double click or a double tap does nothing', () => {
    const button = put('<button type="button">Save action</button>');
    const save = vi.fn();
    button.addEventListener('click', save);
    pressed(button);
    clock += 100;
    pressed(button, 2);
    clock += 100;
    pressed(button);
    expect(save).toHaveBeenCalledTimes(1);
    clock += 1_000;
    pressed(button);
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('does not fall on the button that came in place of the first', () => {
    const first = put('<button type="button">Save action</button>');
    pressed(first);
    const next = put('<button type="button">Remove</button>');
    const remove = vi.fn();
    next.addEventListener('click', remove);
    clock += 100;
    pressed(next, 2);
    expect(remove).not.toHaveBeenCalled();
  });

  it('sends a form once, and again when it was changed', () => {
    const form = put<HTMLFormElement>('<form><input value="BRG-01"></form>');
    const add = vi.fn((event: Event) => event.preventDefault());
    form.addEventListener('submit', add);
    const submit = () =>
      form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    submit();
    clock += 100;
    submit();
    expect(add).toHaveBeenCalledTimes(1);
    const field = form.querySelector('input');
    if (field) field.value = 'BRG-02';
    submit();
    expect(add).toHaveBeenCalledTimes(2);
  });
});

describe('a wheel', () => {
  it('changes no number in the field that has the focus', () => {
    const field = put<HTMLInputElement>('<input type="number" value="80">');
    field.focus();
    const wheel = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true });
    field.dispatchEvent(wheel);
    expect(wheel.defaultPrevented).toBe(true);
    field.blur();
    const away = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true });
    field.dispatchEvent(away);
    expect(away.defaultPrevented).toBe(false);
  });
});

describe('what is typed', () => {
  it('is given to no spelling help of the browser or an extension, until a person turns it on', () => {
    const note = put<HTMLTextAreaElement>('<textarea></textarea>');
    showSettings();
    note.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    const page = document.documentElement;
    expect(page.getAttribute('spellcheck')).toBe('false');
    expect(page.getAttribute('writingsuggestions')).toBe('false');
    expect(note.getAttribute('data-gramm')).toBe('false');
    expect(note.getAttribute('autocorrect')).toBe('off');
    changeSettings({ spelling: true });
    expect(page.getAttribute('spellcheck')).toBe('true');
  });
});
