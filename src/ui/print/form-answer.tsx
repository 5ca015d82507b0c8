import type { Item } from '#src/tool/audit-tool.ts';

/** Places to write: so many ruled lines. */
export function Lines({ count }: { readonly count: number }) {
  return (
    <span className="lines" aria-hidden="true">
      {Array.from({ length: count }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are all alike
        <i key={line} className="lines-one" />
      ))}
    </span>
  );
}

/** A box to tick with its words. */
export function Tick({ children }: { readonly children: string }) {
  return (
    <span className="tick">
      <i aria-hidden="true" /> {children}
    </span>
  );
}

/** A place to write a few words or a number on, after its name. */
export function Blank(props: { readonly name: string; readonly wide?: boolean }) {
  return (
    <span className="blank" data-wide={props.wide ? 'yes' : undefined}>
      {props.name} <i aria-hidden="true" />
    </span>
  );
}

/** Where the answer to a question goes that is not answered with one of the four. */
export function FormAnswer({ item }: { readonly item: Item }) {
  const { kind } = item;
  switch (kind.type) {
    case 'four-way':
      return null;
    case 'one-of':
    case 'many-of':
      return (
        <p className="ticks">
          <em>{kind.type === 'one-of' ? 'Tick one:' : 'Tick all that fit:'}</em>
          {kind.options.map(({ code, label }) => (
            <Tick key={code}>{label}</Tick>
          ))}
        </p>
      );
    case 'whole-number':
      return (
        <p className="ticks">
          <Blank name={kind.unit === undefined ? 'Number' : `Number of ${kind.unit}`} />
        </p>
      );
    case 'months':
      return (
        <p className="ticks">
          <Blank name="Years" /> <Blank name="Months" />
        </p>
      );
    case 'month':
      return (
        <p className="ticks">
          <Blank name="Month" /> <Blank name="Year" />
          {kind.noneLabel !== undefined && <Tick>{kind.noneLabel}</Tick>}
        </p>
      );
    case 'date-time':
      return (
        <p className="ticks">
          <Blank name="Day" /> <Blank name="Month" /> <Blank name="Year" /> <Blank name="Time" />
        </p>
      );
    case 'short-text':
      return <Lines count={1} />;
    case 'long-text':
      return <Lines count={6} />;
  }
}
