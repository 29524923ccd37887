/** What a phone needs to put the site on its home screen. */
import type { APIRoute } from 'astro';
import { LANGUAGE } from '#language/language.ts';
import { findingNames } from '#text/finding.ts';
import { sectionNames } from '#text/sections.ts';
import { AROUND, DESCRIPTION, NAME } from '../site/site.ts';
import { url } from '../ui/url.ts';

const icon = (file: string, size: number, purpose: string) => ({
  src: url(file),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      id: url(''),
      name: NAME,
      short_name: NAME,
      description: DESCRIPTION,
      lang: LANGUAGE,
      start_url: url(''),
      scope: url(''),
      display: 'minimal-ui',
      background_color: '#fbfaf7',
      theme_color: AROUND.light,
      icons: [
        icon('icon-192.png', 192, 'any'),
        icon('icon-512.png', 512, 'any'),
        icon('icon-maskable-512.png', 512, 'maskable'),
      ],
      shortcuts: [
        { name: sectionNames.search, url: url('search/') },
        { name: findingNames.procedures, url: url('procedures/') },
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
