/** Shown while a screen's code comes from the laptop's cache. */
export function Loading() {
  return (
    <main className="page" id="main" tabIndex={-1} aria-busy="true">
      <p className="muted">Loading…</p>
    </main>
  );
}
