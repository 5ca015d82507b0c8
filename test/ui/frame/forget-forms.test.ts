import { afterEach, expect, it } from 'vitest';
import { forgetForms } from '#src/ui/frame/forget-forms.ts';

afterEach(() => document.body.replaceChildren());

const added = (html: string): HTMLElement => {
  const part = document.createElement('div');
  part.innerHTML = html;
  document.body.append(part);
  return part;
};

it('marks what stands on the page, and what comes to it later', async () => {
  const before = added('<textarea></textarea>');
  forgetForms(document);
  const later = added('<form><input></form><p><select></select></p>');
  await Promise.resolve();
  const keeper = document.querySelector('form[hidden]');
  expect(keeper?.getAttribute('autocomplete')).toBe('off');
  expect(before.querySelector('textarea')?.getAttribute('form')).toBe(keeper?.id);
  expect(later.querySelector('select')?.getAttribute('form')).toBe(keeper?.id);
  expect(later.querySelector('form')?.getAttribute('autocomplete')).toBe('off');
  // It stays in the form it was put in.
  expect(later.querySelector('input')?.hasAttribute('form')).toBe(false);
});

it('stays on the page when Enter is pressed in a field of the empty form', () => {
  forgetForms(document);
  const form = document.querySelector('form[hidden]');
  const submit = new Event('submit', { cancelable: true });
  form?.dispatchEvent(submit);
  expect(submit.defaultPrevented).toBe(true);
});
