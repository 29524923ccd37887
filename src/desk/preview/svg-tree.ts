/** A drawing as a tree: the policy of the site lets no page turn text into markup. */
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { wellFormed } from '../../flowchart/draw/well-formed.ts';

export type SvgPart = string | { name: string; attributes: Record<string, string>; parts: SvgPart[] };

/** @throws where the text is no XML */
export function svgTree(svg: string): SvgPart {
  const { root } = parseXml(wellFormed(svg));
  if (!root) throw new Error('a drawing without a root');
  return partOf(root);
}

const partOf = ({ name, attributes, children }: XmlElement): SvgPart => ({
  name,
  attributes,
  parts: children.flatMap((child): SvgPart[] =>
    child instanceof XmlElement ? [partOf(child)] : child instanceof XmlText ? [child.text] : [],
  ),
});
