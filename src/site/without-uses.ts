/** Takes the pages of uses that a site does without from the build, and from `npm run dev`. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Use, Uses } from './model.ts';

/** What stands at addresses of its own and not below each procedure. */
const PLACES: Record<Use, string[]> = {
  checklist: ['runs', 'checklists.json', 'recurring.json'],
  quiz: ['practice', 'progress', 'questions'],
  review: ['review'],
  indexes: ['gaps.csv'],
  team: ['team', 'team.json'],
};

export function withoutUses(uses: Uses): AstroIntegration {
  const off = Object.entries(PLACES).flatMap(([use, places]) => (uses[use as Use] ? [] : places));
  let base = '/';
  return {
    name: 'without-uses',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [place = ''] = (request.url ?? '').slice(base.length).split(/[/?]/);
          if (!off.includes(place)) return next();
          response.statusCode = 404;
          response.end();
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const place of off)
          await rm(path.join(fileURLToPath(dir), place), { recursive: true, force: true });
      },
    },
  };
}
