import { Link, useLocation, useParams } from 'react-router';
import { unanswered } from '#src/review/progress.ts';
import type { Item } from '#src/tool/audit-tool.ts';
import { casePath } from './case-path.ts';
import { pageOf } from './pages.ts';
import { placesOf } from './places.ts';
import { useCase, useDesk } from './use-desk.ts';

/** The questions without an answer, by section, each a way to it. */
export function UnansweredList() {
  const desk = useDesk();
  const view = useCase((reviewed) => reviewed.view);
  const open = unanswered(view);
  if (open.length === 0)
    return (
      <section className="card" aria-labelledby="unanswered">
        <h2 id="unanswered">Every question is answered</h2>
      </section>
    );
  return (
    <section className="card stack" aria-labelledby="unanswered">
      <h2 id="unanswered">
        {open.length === 1
          ? '1 question is not answered'
          : `${open.length} questions are not answered`}
      </h2>
      {desk.pages().map((page) => {
        const items = open.filter(({ id }) => pageOf(desk.pages(), id) === page);
        return (
          items.length > 0 && (
            <div key={page.section.id}>
              <h3>{page.section.title}</h3>
              <ul className="review-links">
                {items.map((item) => (
                  <li key={item.id}>
                    <ItemLink item={item} />
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
    </section>
  );
}

/** Leads to a question with the focus on its answer. */
export function ItemLink({ item, verb = '' }: { readonly item: Item; readonly verb?: string }) {
  const desk = useDesk();
  const { audit = '' } = useParams();
  const location = useLocation();
  const section = pageOf(desk.pages(), item.id)?.section.id;
  return (
    <Link
      data-leads={item.id}
      to={casePath(audit, desk.id, section)}
      state={{ focus: item.id }}
      onClick={() => placesOf(desk.model.open).set(location, item.id)}
    >
      {verb}
      {desk.nameOf(item.id)}
    </Link>
  );
}
