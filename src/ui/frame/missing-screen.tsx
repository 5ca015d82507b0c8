import { Link } from 'react-router';
import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';

/** An address that leads nowhere. */
export function MissingScreen() {
  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <ScreenHeading title="There is nothing at this address" />
      <p>The link may be old, or part of it is missing. Your audits are safe.</p>
      <p>
        <Link to="/">Go to your audits</Link>
      </p>
    </main>
  );
}
