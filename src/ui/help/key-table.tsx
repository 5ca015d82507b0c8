import { Fragment } from 'react';
import { type KeyLine, reviewKeys } from './keys.ts';

/** Keys of a screen as a table: those of the review screen, unless told. */
export function KeyTable(props: {
  readonly caption?: string;
  readonly lines?: readonly KeyLine[];
}) {
  const { caption = 'Keys on the review screen', lines = reviewKeys } = props;
  return (
    <table className="table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col">What it does</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ keys, does }) => (
          <tr key={does}>
            <td>
              {keys.map((side, index) => (
                <Fragment key={side.join()}>
                  {index > 0 && ' or '}
                  {side.map((name) => (
                    <Fragment key={name}>
                      <kbd>{name}</kbd>{' '}
                    </Fragment>
                  ))}
                </Fragment>
              ))}
            </td>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
