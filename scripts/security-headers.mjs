/** What the page may do: only its own files, no inline code or style, no eval, no WebAssembly, one Trusted Types policy. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app',
];

/** For the `<meta>` tag in index.html, which covers hosts that send no headers. A meta tag may not carry frame-ancestors. */
export const metaPolicy = pagePolicy.join('; ');

/** @type {Readonly<Record<string, string>>} The headers every answer of a host should carry. */
export const securityHeaders = {
  'content-security-policy': [...pagePolicy, "frame-ancestors 'none'"].join('; '),
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
};
