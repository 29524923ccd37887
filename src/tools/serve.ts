/**
 * Serves a built site the way a static host does, until the process ends. The tests start it as a script:
 * `node src/tools/serve.ts --dir dist --strict --port 4400`.
 *
 * `astro preview` would do it with less code, but answers a folder without its slash with 404 where hosts
 * redirect, does not lead from `/` to the base path, and does not speak the language of the staff who start the site.
 */
import { serveMessages as say } from '#text/messages/commands.ts';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteHandler } from './static.ts';

const HOST = '127.0.0.1';

interface Served {
  dir: string;
  /** The path that the site was built for; else what the site itself says. */
  base: string | undefined;
  /** The first port to try. */
  port: number;
  /** True where no other port will do. */
  strict: boolean;
}

/** Listens on the first free port from `port` on; `strict` takes no other than the first. */
async function listen(server: Server, port: number, strict: boolean): Promise<number> {
  for (let candidate = port; candidate < port + 20; candidate++) {
    try {
      await new Promise<void>((done, fail) => {
        server.once('error', fail).listen(candidate, HOST, () => {
          server.off('error', fail);
          done();
        });
      });
      return candidate;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      if (strict) break;
      console.error(say.taken(candidate, candidate + 1));
    }
  }
  throw new Error(say.noPort(port));
}

/** Ends when it is told to; false where it cannot begin, which has been told. */
export async function serve({ dir, base, port, strict }: Served): Promise<boolean> {
  if (!existsSync(join(dir, 'index.html'))) {
    console.error(say.notBuilt(dir));
    return false;
  }
  const path = withSlashes(base ?? baseOf(dir));
  const server = createServer(siteHandler(resolve(dir), path));
  try {
    const taken = await listen(server, port, strict);
    console.log(say.started(`http://${HOST}:${taken}${path}`));
  } catch (error) {
    console.error((error as Error).message);
    return false;
  }
  await new Promise<void>((end) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end());
  });
  return true;
}

/** The path that a site was built for, as its manifest says. */
function baseOf(dir: string): string {
  const file = join(dir, 'manifest.webmanifest');
  if (!existsSync(file)) return '/';
  return (JSON.parse(readFileSync(file, 'utf8')) as { scope?: string }).scope ?? '/';
}

const withSlashes = (base: string): string => `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      base: { type: 'string' },
      port: { type: 'string', default: '4321' },
      strict: { type: 'boolean', default: false },
    },
  });
  const { dir, base, port, strict } = values;
  process.exit((await serve({ dir, base, port: Number(port), strict })) ? 0 : 1);
}
