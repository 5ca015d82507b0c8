import { Component, Fragment, type ReactNode } from 'react';
import { useLocation } from 'react-router';

interface GuardProps {
  readonly children: ReactNode;
  /** The address: going to another one, or here again, tries the screen anew. */
  readonly at: string;
}

interface State {
  /** From the moment of a failure until the screen is drawn anew. */
  readonly broken: boolean;
  readonly failures: number;
  readonly at: string;
}

/** Drawn anew so often before it is said that the screen stopped: what others did to the page is gone with the old drawing. */
const drawnAnew = 2;

/** A screen's failure stays that screen's: it is drawn anew, then said, and tried again on going there. */
export function ScreenGuard({ children }: { readonly children: ReactNode }) {
  const { key, pathname } = useLocation();
  return <Guard at={`${pathname} ${key}`}>{children}</Guard>;
}

/** When a screen fails, says so and how to go on. What was saved is saved: nothing here touches the store. */
class Guard extends Component<GuardProps, State> {
  override state: State = { broken: false, failures: 0, at: this.props.at };

  static getDerivedStateFromProps({ at }: GuardProps, state: State): State | null {
    return at === state.at ? null : { broken: false, failures: 0, at };
  }

  static getDerivedStateFromError(): Partial<State> {
    return { broken: true };
  }

  override componentDidCatch(): void {
    this.setState(({ failures }) => ({ broken: false, failures: failures + 1 }));
  }

  override render() {
    const { broken, failures } = this.state;
    if (broken) return null;
    if (failures <= drawnAnew) return <Fragment key={failures}>{this.props.children}</Fragment>;
    return (
      <main className="page narrow" id="main" tabIndex={-1}>
        <h1>This screen stopped working</h1>
        <p>
          Everything that showed as saved is safe on this laptop. Other screens go on: choose one
          above, or open the app again.
        </p>
        <p>
          <button type="button" className="btn primary" onClick={() => location.reload()}>
            Open the app again
          </button>
        </p>
      </main>
    );
  }
}
