/**
 * Serves the built site the way a static host does: `node src/tools/serve.ts`.
 *
 * `astro preview` would do it with less code, but answers a folder without its slash with 404 where hosts
 * redirect, does not lead from `/` to the base path, and speaks English to the staff who start the site.
 *
 * PORT (4321) is the first port to try, BASE the path that the site was built for, DIST its folder.
 */
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteHandler } from './static.ts';

const HOST = '127.0.0.1';

const { values: options } = parseArgs({
  options: {
    dir: { type: 'string', default: process.env.DIST ?? 'dist' },
    base: { type: 'string', default: process.env.BASE ?? '/' },
    port: { type: 'string', default: process.env.PORT ?? '4321' },
    // Tests need the very port that they asked for.
    strict: { type: 'boolean', default: false },
  },
});

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
      console.error(`端口 ${candidate} 已被别的程序占用，改试 ${candidate + 1}。`);
    }
  }
  throw new Error(`找不到空闲端口（从 ${port} 起）。请关掉占用端口的程序，或用环境变量 PORT 另指定一个。`);
}

const dir = resolve(options.dir);
if (!existsSync(dir)) {
  console.error(`${options.dir} 里还没有生成的网站。请先运行 npm run build。`);
  process.exit(1);
}
const base = `/${options.base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const server = createServer(siteHandler(dir, base));
try {
  const port = await listen(server, Number(options.port), options.strict);
  console.log(`照章已启动：http://${HOST}:${port}${base}\n按 Ctrl+C 停止。`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
