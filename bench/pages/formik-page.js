import './plain.css';
import { Field, Formik, useFormikContext } from 'formik';
import { createElement as h, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { paged, servePage } from './page.js';
import { codes, pages, questions, words } from './questions.js';

const shown = paged ? pages[0].questions : questions;
let root;

function Saving({ answered }) {
  const { values } = useFormikContext();
  const first = useRef(values);
  useEffect(() => {
    if (values !== first.current) answered(values);
  }, [values, answered]);
  return null;
}

const row = ({ id, label, question }) =>
  h(
    'fieldset',
    { key: id },
    h('legend', null, h('b', null, label), ` ${question}`),
    codes.map((value, index) =>
      h('label', { key: value }, h(Field, { type: 'radio', name: id, value }), words[index]),
    ),
  );

await servePage({
  open(saved, answered) {
    root = createRoot(document.getElementById('root'));
    const form = h('form', null, shown.map(row), h(Saving, { answered }));
    flushSync(() => root.render(h(Formik, { initialValues: saved, onSubmit() {} }, form)));
  },
  close: () => root.unmount(),
  option: (id, code) => document.querySelector(`input[name="${id}"][value="${code}"]`),
});
