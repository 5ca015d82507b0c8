/**
 * The only script in a report, and only in one with a reply form: it checks the answers, and saves them as a file; it asks before the page is
 * closed or loaded again with answers that are not saved. Kept as text: the page that holds it stands by itself.
 */
export const replyScript = `
'use strict';
const form = document.getElementById('reply-form');
const status = document.getElementById('reply-status');
let unsaved = false;
form.addEventListener('input', () => { unsaved = true; });
addEventListener('beforeunload', (event) => { if (unsaved) { event.preventDefault(); event.returnValue = true; } });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  asked();
  const answers = [];
  for (const field of form.querySelectorAll('fieldset')) {
    const chosen = field.querySelector('input:checked');
    const text = field.querySelector('textarea');
    const why = text.value.trim();
    const no = field.dataset.no;
    if (!chosen && why === '') continue;
    if (!chosen) return ask(field.querySelector('input'), 'Choose an answer to action ' + no + '. Nothing is saved yet.');
    if (chosen.value !== 'agree' && why === '') return ask(text, 'Write why for action ' + no + ', or what you will do instead. Nothing is saved yet.');
    answers.push({ action: field.dataset.action, response: chosen.value, why });
  }
  if (answers.length === 0) return ask(form.querySelector('input'), 'Answer at least 1 action. Nothing is saved yet.');
  const { kind, version, audit, provider, date, file } = form.dataset;
  const answeredBy = document.getElementById('answered-by').value.trim();
  const reply = { kind, version: Number(version), audit, provider, reportDate: date, answeredBy, answers };
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(reply, null, 2)], { type: 'application/json' }));
  link.download = file;
  link.click();
  unsaved = false;
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  status.textContent = 'Saved ' + file + ' in your downloads, with ' + answers.length + (answers.length === 1 ? ' answer' : ' answers') + '. Send it to the audit lead.';
});
function asked() {
  for (const place of form.querySelectorAll('.ask')) place.textContent = '';
  for (const field of form.querySelectorAll('[aria-describedby]')) field.removeAttribute('aria-describedby');
  status.textContent = '';
}
function ask(field, words) {
  const place = field.closest('fieldset').querySelector('.ask');
  place.textContent = words;
  field.setAttribute('aria-describedby', place.id);
  field.focus();
}
`;

/** What the page's content security policy lets run: the script above and no other. A test works it out again. */
export const replyScriptHash = 'sha256-U2zgFrenzDd1Orx9irykT/jesvpJN9wsmbC6R8XwoyI=';
