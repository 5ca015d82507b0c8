import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { caretAtEnd } from '#src/ui/frame/caret-at-end.ts';
import { keepFocus } from '#src/ui/frame/keep-focus.ts';

let stops: (() => void)[] = [];

beforeEach(() => {
  stops = [keepFocus(document), caretAtEnd(document)];
});
afterEach(() => {
  for (const stop of stops) stop();
  document.body.replaceChildren();
});

const put = (html: string): void => {
  document.body.innerHTML = html;
};
const at = <Found extends HTMLElement>(selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};
const inFocus = (words: string) =>
  vi.waitFor(() =>
    expect(document.activeElement?.textContent || document.activeElement?.id).toBe(words),
  );

const list = `<main><h1>Providers</h1><section><h2>So far</h2><ul>
  <li id="one">Harbour <button id="change">Change</button><button id="remove">Remove</button></li>
</ul></section><button id="add">Add another provider</button></main>`;

describe('the focus is not lost', () => {
  it('when a row is removed: it goes to the heading of its list', async () => {
    put(list);
    at('#remove').focus();
    at('#one').remove();
    await inFocus('So far');
  });

  it('when a list goes with its heading: it goes to the heading of the screen', async () => {
    put(list);
    at('#remove').focus();
    at('section').remove();
    await inFocus('Providers');
  });

  it('when the button that was pressed goes: it stays in its row', async () => {
    put(list);
    at('#remove').focus();
    at('#remove').remove();
    await inFocus('Change');
  });

  it('when a form comes in place of its button: it goes into the form', async () => {
    put(list);
    at('#add').focus();
    at('#add').outerHTML = '<form><input id="provider-name"><button>Save</button></form>';
    await inFocus('provider-name');
  });

  it('when the button is switched off', async () => {
    put(list);
    at('#add').focus();
    at<HTMLButtonElement>('#add').disabled = true;
    await inFocus('Providers');
  });

  it('when the whole screen goes and another comes later', async () => {
    put(`<div id="root">${list}</div>`);
    at('#add').focus();
    at('#root').innerHTML = '<p>Loading</p>';
    await new Promise((done) => setTimeout(done, 5));
    at('#root').innerHTML = '<main><h1>Cases</h1></main>';
    await inFocus('Cases');
  });

  it('and is left where the app puts it, or where a person leaves it', async () => {
    put(list);
    at('#remove').focus();
    at('#one').remove();
    at('#add').focus();
    await inFocus('Add another provider');
    at('#add').blur();
    at('h1').append('.');
    await new Promise((done) => setTimeout(done, 5));
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the caret of a text field that is gone into', () => {
  const caretOf = (field: HTMLTextAreaElement) => [field.selectionStart, field.selectionEnd];
  const heard = () => new Promise((done) => setTimeout(done));
  const untouched = (): HTMLTextAreaElement => {
    put('<textarea>No date in any goal</textarea>');
    const field = at<HTMLTextAreaElement>('textarea');
    field.setSelectionRange(0, 0);
    return field;
  };

  it('stands after what is in it, so that more can be typed', async () => {
    const field = untouched();
    field.focus();
    await heard();
    expect(caretOf(field)).toEqual([19, 19]);
  });

  it('stays where it was left, and what is selected stays selected', async () => {
    const field = untouched();
    field.setSelectionRange(3, 7);
    field.focus();
    await heard();
    expect(caretOf(field)).toEqual([3, 7]);
  });

  it('stays where a person points to', async () => {
    const field = untouched();
    field.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    field.focus();
    await heard();
    expect(caretOf(field)).toEqual([0, 0]);
  });
});
