/**
 * What is measured and what it should be. `ratio` is peer / app for "at least" rows and app / floor for "at most" rows, of
 * medians of one run. A row without a goal is printed for comparison.
 */
export const goals = [
  {
    title: 'Open a review, the first one: processor time',
    measure: 'open first',
    unit: 'cpu',
    ours: 'app paged',
    rows: [
      { peer: 'surveyjs paged', atLeast: 6 },
      { peer: 'enketo paged', atLeast: 1.2 },
      { peer: 'plain paged', atMost: 2.2 },
      { peer: 'formik paged' },
      { peer: 'surveyjs all', label: 'surveyjs, 60 rows shown', atLeast: 6 },
      { peer: 'enketo all', label: 'enketo, 60 rows shown', atLeast: 1.2 },
      { peer: 'formik all', label: 'formik, 60 rows shown' },
      { peer: 'plain all', label: 'plain, 60 rows shown', atMost: 2.2 },
    ],
  },
  {
    title: 'Open a review, each next one: processor time',
    measure: 'open next',
    unit: 'cpu',
    ours: 'app paged',
    rows: [
      { peer: 'surveyjs paged' },
      { peer: 'enketo paged' },
      { peer: 'plain paged' },
      { peer: 'surveyjs all', label: 'surveyjs, 60 rows shown' },
      { peer: 'enketo all', label: 'enketo, 60 rows shown' },
      { peer: 'plain all', label: 'plain, 60 rows shown' },
    ],
  },
  {
    title: 'One answer by a click, saving included: processor time',
    measure: 'one answer',
    unit: 'cpu',
    ours: 'app',
    rows: [
      { peer: 'surveyjs', atLeast: 4 },
      { peer: 'formik', atLeast: 2.5 },
      { peer: 'enketo', atLeast: 1 },
      { peer: 'plain' },
    ],
  },
  {
    title: 'One answer by a key, moving on to the next question: processor time',
    measure: 'one key',
    unit: 'cpu',
    ours: 'app',
    rows: [],
  },
  {
    title: 'Answer to durable: from the click to the end of a strict transaction (the app: sealed)',
    measure: 'durable',
    unit: 'wall',
    ours: 'app',
    rows: [
      { peer: 'plain', label: 'raw IndexedDB, strict, not sealed', atMost: 2.2 },
      { peer: 'pouchdb', label: 'PouchDB, made strict, not sealed', atLeast: 1.8 },
    ],
  },
  {
    title: 'Open the results of 52 cases: processor time',
    measure: 'results open',
    unit: 'cpu',
    ours: 'app',
    rows: [],
  },
  {
    title: 'Another denominator on the results screen: processor time',
    measure: 'results switch',
    unit: 'cpu',
    ours: 'app',
    rows: [],
  },
  ...[52, 10_000, 100_000].map((size) => ({
    title: `Count ${size.toLocaleString('en-GB')} cases in memory, intervals included`,
    measure: `tally ${size}`,
    unit: 'wall',
    ours: 'app',
    rows: [
      { peer: 'arquero', ...(size === 10_000 && { atLeast: 8 }) },
      { peer: 'loop', label: 'a plain loop over rows of codes' },
      { peer: 'app, one answer', label: 'the app after one answer' },
      { peer: 'app, first count', label: 'the app, first count' },
    ],
  })),
  ...[52, 1_000, 10_000].map((size) => ({
    title: `Join a shared audit of ${size.toLocaleString('en-GB')} cases, from the look into the folder to the last case on disk`,
    measure: `join ${size}`,
    unit: 'wall',
    ours: 'app',
    ...(size === 52 && { limit: 200 }),
    rows: [],
  })),
  {
    title: 'Pick up 100 changed cases of 1,000',
    measure: 'pick up',
    unit: 'wall',
    ours: 'app',
    limit: 300,
    rows: [],
  },
  {
    title: 'Sync 10,000 cases with nothing new',
    measure: 'idle 10000',
    unit: 'wall',
    ours: 'app',
    limit: 100,
    rows: [],
  },
  {
    title: 'Put 10,000 cases into an empty folder',
    measure: 'share 10000',
    unit: 'wall',
    ours: 'app',
    rows: [],
  },
  {
    title: 'Cold start with the server gone, to a review that can be answered',
    measure: 'cold start',
    unit: 'wall',
    ours: 'app',
    rows: [
      { peer: 'enketo', atLeast: 1 },
      { peer: 'surveyjs', atLeast: 2.5 },
      { peer: 'plain', atMost: 2.5 },
    ],
  },
  {
    title: 'First paint at a cold start',
    measure: 'first paint',
    unit: 'wall',
    ours: 'app',
    rows: [{ peer: 'plain' }, { peer: 'enketo' }, { peer: 'surveyjs' }],
  },
  {
    title: 'Scripts and styles asked for until a review stands, compressed',
    measure: 'loaded size',
    unit: 'kB',
    ours: 'app',
    limit: 150,
    rows: [{ peer: 'enketo' }, { peer: 'surveyjs' }, { peer: 'plain' }],
  },
  {
    title: 'Everything kept for offline use',
    measure: 'precache',
    unit: 'kB',
    ours: 'app',
    limit: 2500,
    rows: [],
  },
];

/** After one answer the table of 100,000 cases should cost at most this many times that of 52. */
export const growth = { from: 'tally 52', to: 'tally 100000', name: 'app, one answer', atMost: 2 };
