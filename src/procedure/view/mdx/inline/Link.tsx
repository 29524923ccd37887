import type { ComponentChildren } from 'preact';
import { url } from '../../../../ui/url.ts';
import { pageOf, protocolOf } from '../../../source/link-targets.ts';

interface Props {
  href?: string;
  children: ComponentChildren;
  /** What footnotes need besides: the id that the way back leads to, and a name for the arrow. */
  [attribute: string]: unknown;
}

/** A link in the prose: another page of the site by its file's name, an anchor, or an address. */
export function Link({ href = '', children, ...others }: Props) {
  const outside = protocolOf(href) !== undefined;
  const { slug, anchor } = pageOf(href);
  const target =
    outside || href.startsWith('#') ? href : url(`procedures/${slug}/${anchor ? `#${anchor}` : ''}`);
  return (
    <a href={target} {...others} rel={outside ? 'noopener noreferrer' : undefined}>
      {children}
    </a>
  );
}
