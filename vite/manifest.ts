/**
 * The web app manifest. Every address is relative to it, so the app can live in any folder of a host; the id is left
 * out because it would be read relative to the host, while its default, start_url, keeps the folder.
 */
export const manifest = {
  name: 'Case File Audit',
  short_name: 'Case audit',
  description: 'Audit drug treatment case files for recovery planning, even without internet.',
  lang: 'en-GB',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#0b5c53',
  background_color: '#f3f4f3',
  categories: ['medical', 'productivity'],
  icons: [
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  ],
};
