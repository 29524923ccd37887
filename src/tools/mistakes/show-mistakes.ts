/** Checks the handbook while it is written, and shows what is wrong with it in the terminal and in the browser. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { devMessages as say } from '#text/messages/commands.ts';
import { readContent, today, type CheckDiagram } from '../../procedure/content/content.ts';
import { pageReader } from '../../procedure/content/page-reader.ts';
import { format } from '../../syntax/diagnostic.ts';
import { MISTAKES, mistakesOf, type Mistake } from './mistakes.ts';
import { unshownPage } from './unshown-page.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** How long nothing must have been saved before all is checked again, in milliseconds. */
const REST = 300;
/** What the check reads. */
const READ = /\.(?:mdx?|ya?ml|png|jpe?g|webp|avif|gif|svg)$/i;
const PANEL = fileURLToPath(new URL('panel.ts', import.meta.url)).replaceAll(path.sep, '/');

/** @param folder of the content */
export function showMistakes(folder: string, checkDiagram: CheckDiagram): AstroIntegration {
  return {
    name: 'mistakes',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(PANEL)};`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const known = keepChecking(server, logger, folder, checkDiagram);
        server.ws.on(MISTAKES, (_, client) => {
          client.send(MISTAKES, known());
        });
        explainUnshown(server, known);
      },
    },
  };
}

/** Returns what is known to be wrong now. */
function keepChecking(
  server: DevServer,
  logger: AstroIntegrationLogger,
  folder: string,
  checkDiagram: CheckDiagram,
): () => Mistake[] {
  const read = pageReader();
  let known: Mistake[] = [];
  let told = '';
  let asked = 0;
  const check = async () => {
    const mine = ++asked;
    const { diagnostics } = await readContent(folder, today(), checkDiagram, read);
    // Something was saved meanwhile: a later check says what is so now.
    if (mine !== asked) return;
    known = mistakesOf(diagnostics, folder);
    server.ws.send(MISTAKES, known);
    const lines = diagnostics.map(format);
    if (lines.join('\n') === told) return;
    told = lines.join('\n');
    console.log(lines.length > 0 ? told : say.none);
  };
  let soon: NodeJS.Timeout | undefined;
  const checkSoon = () => {
    clearTimeout(soon);
    soon = setTimeout(() => void check().catch((error: unknown) => logger.error(String(error))), REST);
  };
  const whole = path.resolve(folder) + path.sep;
  server.watcher.on('all', (_, file) => {
    if (path.resolve(file).startsWith(whole) && READ.test(file)) checkSoon();
  });
  checkSoon();
  return () => known;
}

/** A page that cannot be made is answered with what is wrong, in place of a trace of the program. */
function explainUnshown(server: DevServer, known: () => Mistake[]): void {
  const { base } = server.config;
  server.middlewares.use((_, response, next) => {
    const { writeHead, end } = response;
    response.writeHead = ((status: number, ...rest: []) => {
      if (status !== 500) return writeHead.call(response, status, ...rest);
      const page = unshownPage(known(), base, PANEL);
      response.write = () => true;
      response.end = () => end.call(response, page, 'utf8');
      return writeHead.call(response, status, { 'Content-Type': 'text/html; charset=utf-8' });
    }) as typeof writeHead;
    next();
  });
}
