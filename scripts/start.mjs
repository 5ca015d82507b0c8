// `npm start`: installs, builds and serves the app on this computer.
import { serve } from './serve.mjs';
import { ensureDependencies, runTool, stop, tools } from './setup.mjs';

ensureDependencies();
// The bundler's hints are for people who change the code: `npm run build` shows them.
const built = runTool(tools.vite, ['build', '--logLevel', 'error']);
if (!built) stop('The app could not be built. The lines above say why.');

const port = Number(process.env.PORT || 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535)
  stop(`PORT is ${process.env.PORT}. It must be a whole number from 0 to 65535.`);

const server = await serve('dist', { port }).catch((failure) => {
  if (failure.code !== 'EADDRINUSE' && failure.code !== 'EACCES') throw failure;
  // A browser keeps audits by address, so another port shows other audits: say so.
  console.log(`\n  Port ${port} is taken. Audits kept at that address are not shown at this one.`);
  return serve('dist');
});
console.log(`\n  Case File Audit is at ${server.url}\n  Press Ctrl+C to stop.\n`);

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void server.close().then(() => process.exit(0)));
