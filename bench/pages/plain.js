import './plain.css';
import { paged, servePage } from './page.js';
import { codes, pages, questions, words } from './questions.js';

const root = document.getElementById('root');

function row({ id, label, question }, answers, onAnswer) {
  const line = document.createElement('fieldset');
  const legend = document.createElement('legend');
  const name = document.createElement('b');
  name.textContent = label;
  legend.append(name, ` ${question}`);
  line.append(legend);
  for (const [index, code] of codes.entries()) {
    const choice = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'radio';
    input.name = id;
    input.value = code;
    input.checked = answers[id] === code;
    input.addEventListener('change', () => onAnswer(id, code));
    choice.append(input, words[index]);
    line.append(choice);
  }
  return line;
}

const form = {
  open(saved, answered) {
    const answers = { ...saved };
    const onAnswer = (id, code) => {
      answers[id] = code;
      answered(answers);
    };
    const shown = paged ? pages[0].questions : questions;
    root.replaceChildren(...shown.map((question) => row(question, answers, onAnswer)));
  },
  close: () => root.replaceChildren(),
  option: (id, code) => root.querySelector(`input[name="${id}"][value="${code}"]`),
};

/** The same form over another store. */
export const servePlain = (save) => servePage(save ? { ...form, save } : form);
