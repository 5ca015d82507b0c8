/**
 * Whether the policy in the page itself names another address that it may ask. Where it names none no store can be
 * reached, and the host is not asked about one.
 */
export function mayAskElsewhere(page: Document): boolean {
  const meta = page.querySelector('meta[http-equiv="Content-Security-Policy" i]');
  const policy = meta?.getAttribute('content') ?? '';
  const connect = /(?:^|;)\s*connect-src\s([^;]*)/.exec(policy)?.[1] ?? '';
  return connect.split(/\s+/).some((source) => /^https?:\/\//.test(source));
}
