import { Form } from 'enketo-core';
import { paged, servePage } from './page.js';
import { codes, pages, words } from './questions.js';

const escaped = (text) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign],
  );

/** What enketo-transformer makes of the XForm: one group a page, radio buttons for select1. */
const radios = (page, { id, label, question }) => `
<fieldset class="question simple-select or-appearance-columns-pack"><fieldset>
<legend><span lang="" class="question-label active">${escaped(label)}</span>
<span lang="" class="or-hint active">${escaped(question)}</span></legend>
<div class="option-wrapper">${codes
  .map(
    (code, index) => `<label><input type="radio" name="/data/${page}/${id}"
data-name="/data/${page}/${id}" value="${code}" data-type-xml="string"/>
<span lang="" class="option-label active">${words[index]}</span></label>`,
  )
  .join('')}</div></fieldset></fieldset>`;

const html = `<form autocomplete="off" novalidate="novalidate" dir="ltr" id="bench"
class="or clearfix${paged ? ' pages' : ''}"><h3 dir="auto" id="form-title">Review</h3>
${pages
  .map(
    ({ id, title, questions }) => `<section class="or-group or-appearance-field-list"
name="/data/${id}"><h4><span lang="" class="question-label active">${title}</span></h4>
${questions.map((question) => radios(id, question)).join('')}</section>`,
  )
  .join('')}</form>
<div class="form-footer"><button class="previous-page disabled">Back</button>
<button class="next-page">Next</button><button class="first-page">First</button>
<button class="last-page">Last</button></div>`;

const instance = (answers) => `<data xmlns:jr="http://openrosa.org/javarosa" id="bench" version="1">
${pages
  .map(
    ({ id, questions }) =>
      `<${id}>${questions.map((one) => `<${one.id}>${answers[one.id] ?? ''}</${one.id}>`).join('')}</${id}>`,
  )
  .join('')}<meta><instanceID>uuid:bench</instanceID></meta></data>`;

const modelStr = `<model xmlns="http://www.w3.org/2002/xforms"><instance>${instance({})}</instance></model>`;
const root = document.getElementById('root');
const pathOf = new Map(
  pages.flatMap(({ id, questions }) => questions.map((one) => [one.id, `/data/${id}/${one.id}`])),
);
let form;
let answered = () => {};
document.addEventListener('xforms-value-changed', () => answered(form.getDataStr()));

await servePage({
  async open(saved, onAnswer) {
    answered = () => {};
    root.innerHTML = html;
    form = new Form(root.querySelector('form'), { modelStr, instanceStr: instance(saved) }, {});
    const faults = form.init();
    if (faults.length > 0) throw new Error(faults.join('; '));
    answered = onAnswer;
  },
  close() {
    answered = () => {};
    form.resetView();
    root.replaceChildren();
  },
  option: (id, code) => root.querySelector(`input[data-name="${pathOf.get(id)}"][value="${code}"]`),
});
