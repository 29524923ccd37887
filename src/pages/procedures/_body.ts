/**
 * What an author wrote, as the reading page shows it. It is compiled when its page is rendered: as modules of the
 * bundler the texts of all pages would be held at once.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import { evaluate, type EvaluateOptions } from 'satteri';
import { glossaryPlugin } from '../../glossary/markdown-plugin.ts';
import type { Entry } from '../../procedure/content/collection.ts';
import { ENGINE } from '../../procedure/content/site/folder.ts';
import { decode } from '../../procedure/source/files/decode.ts';
import { FEATURES } from '../../procedure/source/markdown/satteri.ts';
import { splitSource } from '../../procedure/source/split-source.ts';
import { procedurePlugin } from '../../procedure/view/mdx/markdown-plugin.ts';
import Picture from '../../procedure/view/mdx/inline/Picture.astro';

interface Props {
  components: Record<string, unknown>;
}

type Body = (props: Props) => unknown;

/** A component of Astro's that draws the body of a page, with the components of the language, `Diagram` and `Term`. */
export async function bodyOf({ filePath = '', data }: Entry): Promise<Body> {
  const draw = await compileBody(await readFile(path.join(ENGINE, filePath)), data.domain);
  const img = drawnByAstro(({ src, ...given }: { src: string }) =>
    jsx(Picture, { ...given, src: pictureAt(src, data.pictures) }),
  );
  return drawnByAstro(({ components }: Props) => draw({ components: { Fragment, img, ...components } }));
}

/**
 * @param bytes an author's file
 * @param domain the glossary explains the terms of the page's own
 * @throws where its body is no MDX; the message begins with line and column
 */
export async function compileBody(bytes: Uint8Array, domain: string): Promise<Body> {
  const { body } = splitSource(decode(bytes).text);
  const { default: draw } = await evaluate(body, {
    ...({ Fragment, jsx, jsxs } as Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>),
    ...{ features: FEATURES, elementAttributeNameCase: 'html' },
    mdastPlugins: [procedurePlugin, glossaryPlugin],
    hastPlugins: [satteriHeadingIdsPlugin()],
    data: {
      astro: {
        frontmatter: { domain },
        ...{ headings: [], localImagePaths: new Set(), remoteImagePaths: new Set() },
      },
    },
  });
  return draw as Body;
}

/** Astro asks no other framework whether it can draw a component of its own JSX that is tagged so. */
const drawnByAstro = <Component extends object>(component: Component): Component =>
  Object.assign(component, { [Renderer]: 'astro:jsx' });

/** A picture that lies beside the page, as it was built; else its address. */
function pictureAt(src: string, pictures: Entry['data']['pictures']) {
  const written = decodeURI(src);
  return pictures.find((picture) => picture.src && picture.written === written)?.src ?? src;
}
