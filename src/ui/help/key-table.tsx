import { Fragment } from 'react';
import { reviewKeys } from './keys.ts';

/** All keys of the review screen, as a table. */
export function KeyTable() {
  return (
    <table className="table">
      <caption>Keys on the review screen</caption>
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col">What it does</th>
        </tr>
      </thead>
      <tbody>
        {reviewKeys.map(({ keys, does }) => (
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
