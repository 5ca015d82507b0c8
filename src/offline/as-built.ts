/** What a browser refuses to run or to draw under another type. */
const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Milliseconds one file may take. One that takes longer is taken for one that never comes: it is tried again later. */
export const longestFile = 120_000;

/**
 * The answer as it may be kept, once its bytes are known to be right: whole and no part, and with the type its name says,
 * whatever a proxy or a host called it. Undefined: it is not to be kept.
 * @param address Of the file asked for.
 */
export function asBuilt(address: string, answer: Response): Response | undefined {
  if (answer.status !== 200) return undefined;
  const ending = /\.([a-z0-9]+)$/.exec(new URL(address).pathname)?.[1] ?? '';
  const type = types[ending];
  if (type === undefined) return answer;
  const headers = new Headers(answer.headers);
  headers.set('content-type', type);
  return new Response(answer.body, { status: 200, headers });
}
