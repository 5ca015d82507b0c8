import 'survey-core/survey-core.css';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import { paged, servePage } from './page.js';
import { codes, pages, words } from './questions.js';

const json = {
  questionsOnPageMode: paged ? 'standard' : 'singlePage',
  pages: pages.map((page) => ({
    name: page.id,
    title: page.title,
    elements: page.questions.map(({ id, label, question }) => ({
      type: 'radiogroup',
      name: id,
      title: label,
      description: question,
      colCount: 0,
      choices: codes.map((value, index) => ({ value, text: words[index] })),
    })),
  })),
};
let root;

await servePage({
  open(saved, answered) {
    const model = new Model(json);
    model.data = saved;
    model.onValueChanged.add(() => answered(model.data));
    root = createRoot(document.getElementById('root'));
    flushSync(() => root.render(createElement(Survey, { model })));
  },
  close: () => root.unmount(),
  option: (id, code) =>
    document.querySelector(`[data-name="${id}"] input[value="${code}"]`)?.closest('label') ?? null,
});
