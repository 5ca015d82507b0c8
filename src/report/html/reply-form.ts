import { longestActionText } from '#src/audit/improvement-action.ts';
import type { ReplyBlock } from '#src/report/block/block.ts';
import { replyKind, replyVersion } from '#src/report/reply-file.ts';
import { replyWords } from '#src/report/response-words.ts';
import { element, words } from './markup.ts';

const choices = Object.entries(replyWords);

function actionFields({ no, action, id }: ReplyBlock['actions'][number]): string {
  const radios = choices.map(([value, said]) =>
    element('label', [
      `<input type="radio" name="response-${no}" value="${value}">`,
      ` ${words(said)}`,
    ]),
  );
  const why = element('label', 'Why, or what you will do instead', { for: `why-${no}` });
  const text = element('textarea', '', { id: `why-${no}`, rows: 3, maxlength: longestActionText });
  const legend = element('legend', words(`Action ${no}. ${action}`));
  // What is missing here is written into it, below the answer it is about.
  const asked = element('p', '', { id: `asked-${no}`, class: 'ask' });
  const fields = [legend, element('div', radios, { class: 'choices' }), why, text, asked];
  return element('fieldset', fields, { 'data-action': id, 'data-no': no });
}

/** The form a provider answers in. It sends nothing: the script saves a file, which the provider sends back. */
export function replyForm(block: ReplyBlock, reportDate: string): string {
  // In one box, so that on paper the label and its line stay together.
  const by = element(
    'div',
    [
      element('label', 'Your role', { for: 'answered-by' }),
      element('input', '', { id: 'answered-by', maxlength: 120, autocomplete: 'off' }).replace(
        '</input>',
        '',
      ),
    ],
    { class: 'by' },
  );
  const save = element('button', 'Save my reply', { type: 'submit' });
  const status = element('p', '', { id: 'reply-status', class: 'help', role: 'status' });
  const kept = element(
    'p',
    'What you enter stays in this page only until you save your reply. Closing the page asks first.',
    { class: 'help' },
  );
  const form = element('form', [kept, ...block.actions.map(actionFields), by, save, status], {
    id: 'reply-form',
    novalidate: true,
    // Writing help of browsers can send what is typed to their makers.
    spellcheck: 'false',
    writingsuggestions: 'false',
    autocorrect: 'off',
    autocomplete: 'off',
    'data-kind': replyKind,
    'data-version': replyVersion,
    'data-audit': block.audit,
    'data-provider': block.provider,
    'data-date': reportDate,
    // Browsers keep a list of downloads in the open: whose reply it is stands inside.
    'data-file': `reply-${reportDate}.json`,
  });
  const noScript = element(
    'noscript',
    element(
      'p',
      'The form needs scripts, which are switched off here. Write your answers on the PDF, or in a letter, and send that back.',
      { class: 'help' },
    ),
  );
  return `${noScript}${form}`;
}
