import { Link, useParams } from 'react-router';
import { useDesk } from './use-desk.ts';

/** The way to the pages of this case for paper. */
export function PrintCaseLink() {
  const { audit = '' } = useParams();
  const desk = useDesk();
  return <Link to={`/a/${audit}/print/case/${desk.id}`}>Print this case</Link>;
}
