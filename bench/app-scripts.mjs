// The app's own scripts. bench/ is a package of its own, so they are reached by address.
const script = (name) => import(new URL(`../scripts/${name}`, import.meta.url).href);

export const { serve } = await script('serve.mjs');
export const { ensureBrowser } = await script('find-browser.mjs');
export const { ensureDependencies } = await script('setup.mjs');
