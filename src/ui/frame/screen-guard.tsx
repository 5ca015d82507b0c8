import { Component, type ReactNode } from 'react';

interface State {
  readonly failed: boolean;
}

/** When a screen fails, says so and how to go on. What was saved is saved: nothing here touches the store. */
export class ScreenGuard extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="page narrow" id="main" tabIndex={-1}>
        <h1>This screen stopped working</h1>
        <p>Everything that showed as saved is safe on this laptop. Open the app again to go on.</p>
        <p>
          <button type="button" className="btn primary" onClick={() => location.reload()}>
            Open the app again
          </button>
        </p>
      </main>
    );
  }
}
