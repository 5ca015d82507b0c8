import { describe, expect, it } from 'vitest';
import { asBuilt } from '#src/offline/as-built.ts';

const script = 'https://audit.example/app/assets/start-1.js';
const answer = (type: string, status = 200) =>
  new Response('run()', { status, headers: { 'content-type': type, 'x-host': 'kept' } });

describe('a file that is kept for offline use', () => {
  it.each([
    [script, 'text/javascript; charset=utf-8'],
    ['https://audit.example/app/assets/start-1.css', 'text/css; charset=utf-8'],
    ['https://audit.example/app/index.html', 'text/html; charset=utf-8'],
    ['https://audit.example/app/icon.svg?__WB_REVISION__=1', 'image/svg+xml'],
  ])('has the type its name says, whatever a proxy called it: %s', async (address, type) => {
    const kept = asBuilt(address, answer('text/plain'));
    expect(kept?.headers.get('content-type')).toBe(type);
    expect(kept?.headers.get('x-host')).toBe('kept');
    expect(await kept?.text()).toBe('run()');
  });

  it('keeps the type it came with where no browser minds', () => {
    const font = asBuilt('https://audit.example/app/assets/font-1.ttf', answer('font/ttf'));
    expect(font?.headers.get('content-type')).toBe('font/ttf');
  });

  it.each([206, 404, 503])('is whole: status %i is not kept', (status) => {
    expect(asBuilt(script, answer('text/javascript', status))).toBeUndefined();
  });
});
