import { pageOf, protocolOf } from '../../procedure/source/link-targets.ts';
import { url } from '../../ui/url.ts';

/** A drawing's links as addresses of this site, under its base path. */
export function withBase(svg: string): string {
  return svg.replace(/(<a) href="([^"]*)"/g, (written, start: string, href: string) => {
    if (protocolOf(href)) return `${written} rel="noopener noreferrer"`;
    if (href.trim().startsWith('#')) return written;
    const { slug, anchor } = pageOf(href);
    return `${start} href="${url(`procedures/${slug}/${anchor ? `#${anchor}` : ''}`)}"`;
  });
}
