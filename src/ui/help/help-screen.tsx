import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';
import { useShelf } from '#src/ui/parts/shelf-context.ts';
import { startTour } from '#src/ui/tour/tour.ts';
import { helpTopics } from './help-topics.tsx';
import './help.css';

/** Help: a page for every screen, opened at the one in use, and what everybody should know. */
export function HelpScreen() {
  const { topic: id } = useParams();
  const { state } = useLocation();
  const topic = helpTopics.flatMap(([, topics]) => topics).find((one) => one.id === id);
  const from = state && typeof state === 'object' && 'from' in state ? state.from : undefined;
  return (
    <main className="page help" id="main" tabIndex={-1}>
      <ScreenHeading title={topic ? `Help: ${topic.title}` : 'Help'} />
      {typeof from === 'string' && (
        <p className="not-printed">
          <Link to={from}>Back to where you were</Link>
        </p>
      )}
      <div className="help-columns">
        <nav aria-label="Pages of help" className="not-printed">
          {helpTopics.map(([heading, topics]) => (
            <section key={heading} aria-label={heading}>
              <h2>{heading}</h2>
              <ul className="help-list">
                {topics.map(({ id: one, title }) => (
                  <li key={one}>
                    <Link
                      to={`/help/${one}`}
                      state={state}
                      aria-current={one === id ? 'page' : undefined}
                    >
                      {title}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </nav>
        <div className="stack help-body">{topic?.body ?? <Begin />}</div>
      </div>
    </main>
  );
}

/** What to read first. */
function Begin() {
  const shelf = useShelf();
  const navigate = useNavigate();
  const tour = async () => {
    const opened = await shelf.openSample();
    if (!opened.ok) return;
    startTour();
    await navigate(`/a/${opened.value}/cases`);
  };
  return (
    <section className="card stack">
      <p>Choose a page. “Help” in the top bar opens the page of the screen you are on.</p>
      <p>
        New here? The tour of the sample takes 2 minutes: answer 3 questions, see the table change,
        save a page.
      </p>
      <p>
        <button type="button" className="btn primary" onClick={() => void tour()}>
          Start the tour
        </button>
      </p>
    </section>
  );
}
