import type { Item } from '#src/tool/audit-tool.ts';
import { answerWords } from './answer-words.ts';
import { FourWayAnswers } from './four-way-answers.tsx';
import { LongAnswer } from './long-answer.tsx';
import { ManyOfAnswer } from './many-of-answer.tsx';
import { OneOfAnswer } from './one-of-answer.tsx';
import type { RowState } from './row-state.ts';
import { TypedAnswer } from './typed-answer.tsx';

/** The control for a question's kind of answer. One that is worked out from other answers is only shown. */
export function AnswerControl({ item, row }: { readonly item: Item; readonly row: RowState }) {
  const { kind } = item;
  if (item.derived)
    return (
      <p className="derived-answer">
        <b>{row.answer === undefined ? 'Not known yet' : answerWords(item, row.answer)}</b>
        <span className="muted">, from other answers</span>
      </p>
    );
  switch (kind.type) {
    case 'four-way':
      return <FourWayAnswers item={item} row={row} />;
    case 'one-of':
      return <OneOfAnswer item={item} options={kind.options} row={row} />;
    case 'many-of':
      return <ManyOfAnswer item={item} options={kind.options} row={row} />;
    case 'long-text':
      return <LongAnswer item={item} limit={kind.max} row={row} />;
    default:
      return <TypedAnswer item={item} row={row} />;
  }
}
