/**
 * The one other address that the page may ask, where the host offers an object store: an origin and nothing more, so that
 * nothing else gets into the policy. Empty where there is none. http only to this computer, for trying things out.
 * @param {Readonly<Record<string, string | undefined>>} environment
 */
export function objectStoreOrigin({ OBJECT_STORE_ORIGIN: origin = '' }) {
  const plain = /^(https:\/\/[a-z0-9.-]+|http:\/\/(127\.0\.0\.1|localhost))(:[0-9]{1,5})?$/;
  if (origin === '' || (plain.test(origin) && new URL(origin).origin === origin)) return origin;
  throw new Error(
    `OBJECT_STORE_ORIGIN is ${origin}. It must be like https://objects.example or https://objects.example:9000.`,
  );
}

/**
 * What the page may do: only its own files, no inline code or style, no eval, no WebAssembly, one Trusted Types policy.
 * @param {string} store As `objectStoreOrigin` gives it.
 */
const pagePolicy = (store) => [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  `connect-src 'self'${store && ` ${store}`}`,
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app',
];

/** For the `<meta>` tag in index.html, which covers hosts that send no headers. A meta tag may not carry frame-ancestors. */
export const metaPolicy = pagePolicy(objectStoreOrigin(process.env)).join('; ');

/**
 * The headers every answer of a host should carry.
 * @param {string} store As `objectStoreOrigin` gives it.
 * @returns {Readonly<Record<string, string>>}
 */
export const headersWith = (store) => ({
  'content-security-policy': [...pagePolicy(store), "frame-ancestors 'none'"].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': [
    'accelerometer=()',
    'browsing-topics=()',
    'camera=()',
    'display-capture=()',
    'geolocation=()',
    'gyroscope=()',
    'hid=()',
    'magnetometer=()',
    'microphone=()',
    'midi=()',
    'payment=()',
    'serial=()',
    'usb=()',
  ].join(', '),
});
