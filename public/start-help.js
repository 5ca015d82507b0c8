// Helps when the app does not start, or a part of it does not come. A file of its own, plain and small, so that it works
// when the app's own scripts do not. It touches nothing that is stored: only what the browser keeps of the app's files.
(() => {
  /** Milliseconds without a screen before the help is shown: a slow network is no fault yet. */
  const patience = 8000;
  /** Milliseconds that one file may take when it is fetched again. */
  const longest = 20_000;
  let missing = false;

  const started = () => {
    const root = document.getElementById('root');
    return root !== null && root.childElementCount > 0 && !document.getElementById('shell');
  };

  const show = () => {
    const help = document.getElementById('start-help');
    if (help) help.hidden = !missing && started();
  };

  const partMissing = () => {
    missing = true;
    if (document.readyState === 'loading')
      document.addEventListener('readystatechange', show, { once: true });
    else show();
  };

  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement || target instanceof HTMLLinkElement) partMissing();
      // A script of another version: it came, and fits with nothing.
      else if (target === window && !started()) partMissing();
    },
    true,
  );
  addEventListener('unhandledrejection', () => {
    if (!started()) partMissing();
  });
  // A screen or a worker that is fetched later.
  addEventListener('vite:preloadError', partMissing);
  addEventListener('part-missing', partMissing);

  setTimeout(() => {
    show();
    const root = document.getElementById('root');
    if (root && !started()) new MutationObserver(show).observe(root, { childList: true });
  }, patience);

  /** Every file of the app that this page has asked for. */
  const asked = () => {
    const all = performance.getEntriesByType('resource').map(({ name }) => name);
    for (const { src } of document.querySelectorAll('script[src]')) all.push(src);
    for (const { href } of document.querySelectorAll('link[href]')) all.push(href);
    return [...new Set(all)].filter((address) => address.startsWith(location.origin));
  };

  const fetchAgain = async (say) => {
    say('Fetching the app …');
    // A file that never answers would hold up the same file asked for again.
    stop();
    const page = new URL(location.pathname, location.href).href;
    // A query the service worker does not know goes to the host itself, whose answer must be this app's own page.
    const answer = await fetch(`${page}?fetch-again=${Date.now()}`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(longest),
    });
    if (!answer.ok || !(await answer.text()).includes('id="start-help"')) throw new Error('other');
    const registration = await navigator.serviceWorker?.getRegistration();
    await registration?.unregister();
    for (const name of registration ? await caches.keys() : [])
      if (name.endsWith(registration.scope)) await caches.delete(name);
    for (const address of [page, ...asked()])
      await fetch(address, { cache: 'reload', signal: AbortSignal.timeout(longest) }).catch(
        () => undefined,
      );
    location.reload();
  };

  // Heard from the first moment: while one script does not end, the page never counts as loaded.
  addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('#start-help button') : null;
    const status = document.querySelector('#start-help [role=status]');
    if (!button || !status) return;
    button.disabled = true;
    fetchAgain((words) => {
      status.textContent = words;
    }).catch(() => {
      button.disabled = false;
      status.textContent =
        'The app does not answer at its address. Look at the network, or sign in to it, then try once more.';
    });
  });
})();
