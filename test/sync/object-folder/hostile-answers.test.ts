// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { objectFolder } from '#src/sync/object-folder.ts';
import { smallXml } from '#src/sync/small-xml.ts';
import { syncRun } from '#src/sync/sync-run.ts';
import { oneLaptop } from '#test/build/two-laptops.ts';

const settings = {
  ...{ endpoint: 'https://objects.example', region: 'eu-west-2' },
  ...{ bucket: 'audits', prefix: '' },
};
const key = { accessKeyId: 'a', secretAccessKey: 'b', place: 'north' };

/** A store that answers everything in one way. */
const answering = (answer: () => Response, seen: Request[] = []) =>
  objectFolder(settings, key, {
    fetch: async (input, init) => {
      seen.push(new Request(input, init));
      return answer();
    },
    now: () => 0,
    pause: async () => {},
  });

const list = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${inside}</ListBucketResult>`;
const file = (name: string): string => `<Contents><Key>north/${name}</Key></Contents>`;
const end = '<IsTruncated>false</IsTruncated>';

describe('A list of files', () => {
  it('leaves out what is not a file of this place', async () => {
    const names = [
      'a.json',
      '../b.json',
      'packs/../c.json',
      'x/d.json',
      '/e.json',
      'packs//f.json',
    ];
    const other = '<Contents><Key>south/g.json</Key></Contents>';
    const folder = answering(() => new Response(list(names.map(file).join('') + other + end)));
    expect(await folder.list()).toEqual(['a.json']);
  });

  it('reads the signs that XML writes by name or number', async () => {
    const folder = answering(
      () => new Response(list(file('&lt;a&#38;&#x62;&gt;&quot;.json') + end)),
    );
    expect(await folder.list()).toEqual(['<a&b>".json']);
  });

  it.each([
    ['cut short', list(file('a.json') + end).slice(0, -9)],
    ['that says nothing about its end', list(file('a.json'))],
    ['that goes on, but not where', list(`${file('a.json')}<IsTruncated>true</IsTruncated>`)],
    ['with an entity of its own', `<!DOCTYPE a [<!ENTITY b "c">]>${list(file('&b;.json') + end)}`],
    ['with an entity nobody declared', list(file('&b;.json') + end)],
    ['with a comment', list(`<!-- -->${end}`)],
    ['with elements that cross', list(`<Contents><Key>a</Contents></Key>${end}`)],
    ['nested very deep', list('<a>'.repeat(100_000) + '</a>'.repeat(100_000) + end)],
    ['that is a page to sign in', '<!doctype html><html><body>Sign in</body></html>'],
    ['that is JSON', '{"ListBucketResult":[]}'],
    ['that is empty', ''],
    ['of something else', '<Folder/>'],
  ])('%s is not believed', async (_, xml) => {
    await expect(answering(() => new Response(xml)).list()).rejects.toMatchObject({
      ...{ reason: 'unknown', why: 'answer' },
    });
  });

  it('that never ends is left', async () => {
    const more = '<IsTruncated>true</IsTruncated><NextContinuationToken>t</NextContinuationToken>';
    const seen: Request[] = [];
    const folder = answering(() => new Response(list(file('a.json') + more)), seen);
    await expect(folder.list()).rejects.toMatchObject({ reason: 'too-large' });
    expect(seen.length).toBeLessThan(100);
  });

  it('of half a million names, or of gigabytes, is left', async () => {
    const page = file('a.json').repeat(500_000);
    await expect(answering(() => new Response(page)).list()).rejects.toMatchObject({
      reason: 'too-large',
    });
    let sent = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(stream) {
            sent += 1_048_576;
            stream.enqueue(new Uint8Array(1_048_576));
          },
        }),
      );
    await expect(answering(endless).list()).rejects.toMatchObject({ reason: 'too-large' });
    expect(sent).toBeLessThan(12_000_000);
  });

  it('that is not believed takes nothing from a laptop and sends nothing', async () => {
    const { mary } = await oneLaptop();
    await mary.answer('answer/rp-smart', 'yes');
    const folder = answering(() => new Response('<html>'));
    const result = await syncRun(mary.open.exchange, folder, { checked: new Set() });
    expect(result).toMatchObject({ ok: false, reason: 'unknown', why: 'answer', wrote: 0 });
    expect(mary.shown()).toEqual({ 'answer/rp-smart': 'yes' });
    expect(mary.open.exchange.unsent()).toBe(2);
  });
});

describe('A file', () => {
  it('that says it is too large is refused before any of it is read', async () => {
    let read = false;
    const body = new ReadableStream(
      {
        pull() {
          read = true;
        },
      },
      { highWaterMark: 0 },
    );
    const folder = answering(() => new Response(body, { headers: { 'content-length': '2000' } }));
    await expect(folder.read('a.json', 1000)).rejects.toMatchObject({ reason: 'too-large' });
    expect(read).toBe(false);
  });
});

describe('A request', () => {
  it('goes to the one address, with no cookies and no word of where it came from', async () => {
    const seen: Request[] = [];
    await answering(() => new Response(list(end)), seen).list();
    const [request] = seen;
    expect(new URL(request?.url ?? '').origin).toBe(settings.endpoint);
    expect(request).toMatchObject({
      ...{ credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' },
      cache: 'no-store',
    });
    expect(request?.url).not.toContain('Signature');
  });

  it.each([
    [401, '', 'blocked'],
    [403, 'AccessDenied', 'blocked'],
    [400, 'AuthorizationHeaderMalformed', 'blocked'],
    [404, 'NoSuchBucket', 'gone'],
    [429, '', 'busy'],
    [500, 'InternalError', 'busy'],
    [503, 'SlowDown', 'busy'],
    [507, '', 'full'],
    [418, '', 'unknown'],
  ])('that is answered %s %s ends as “%s”', async (status, code, reason) => {
    const body = `<Error><Code>${code}</Code></Error>`;
    await expect(answering(() => new Response(body, { status })).list()).rejects.toMatchObject({
      reason,
    });
  });

  it('is sent without its condition to a store that takes none', async () => {
    const seen: Request[] = [];
    const folder = objectFolder(settings, key, {
      fetch: async (input, init) => {
        const request = new Request(input, init);
        seen.push(request);
        return new Response('', { status: request.headers.has('if-none-match') ? 501 : 200 });
      },
      now: () => 0,
      pause: async () => {},
    });
    await folder.publish('a.json', Uint8Array.of(1));
    expect(seen.map(({ headers }) => headers.get('if-none-match'))).toEqual(['*', null]);
  });
});

it('XML is read with attributes, empty elements and white space between', () => {
  expect(smallXml('<?xml version="1.0"?>\n<a b="c" d=\'e\'>\n <f/><g>h</g></a>\n')).toMatchObject({
    ...{ name: 'a', children: [{ name: 'f' }, { name: 'g', text: 'h' }] },
  });
});
