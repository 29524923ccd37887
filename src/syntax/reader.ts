import { attributeMessages as say } from '#text/messages/syntax.ts';
import type { ErrorId, MessageArguments, RuleId, WarningId } from '../rules/rules.ts';
import { finding, type Finding } from './diagnostic.ts';
import { ID, ID_FORMAT, type ComponentRule } from './component.ts';
import { markupIn } from './markup-in.ts';
import { didYouMean } from './nearest.ts';
import { attributePlace, place, type Place, type SyntaxNode } from './node.ts';

/** Reads elements of one file and collects what is wrong with them. */
export class Reader {
  readonly findings: Finding[] = [];
  readonly #source: string;
  readonly #components: readonly ComponentRule[];
  readonly #read = new WeakMap<SyntaxNode, Record<string, string>>();

  /**
   * @param source the text that the tree was made from, for the places of attributes
   * @param components of the language; of others, attributes are not known
   */
  constructor(source: string, components: readonly ComponentRule[]) {
    this.#source = source;
    this.#components = components;
  }

  error<Id extends ErrorId>(rule: Id, where: SyntaxNode | Place, ...args: MessageArguments<Id>): void {
    this.#add(rule, where, args);
  }

  warn<Id extends WarningId>(
    rule: Id,
    where: SyntaxNode | (Place & Pick<Finding, 'add'>),
    ...args: MessageArguments<Id>
  ): void {
    this.#add(rule, where, args);
  }

  #add<Id extends RuleId>(
    rule: Id,
    where: SyntaxNode | (Place & Pick<Finding, 'add'>),
    args: MessageArguments<Id>,
  ): void {
    this.findings.push(finding(rule, 'type' in where ? place(where) : where, ...args));
  }

  /** True where this has been found within a node. */
  has(rule: RuleId, { position }: SyntaxNode): boolean {
    const [from, to] = [position?.start.line ?? 0, position?.end.line ?? 0];
    return this.findings.some((found) => found.rule === rule && found.line >= from && found.line <= to);
  }

  /** @param time which of several of this name */
  attributePlace(element: SyntaxNode, name: string, time = 1): Place {
    return attributePlace(this.#source, element, name, time);
  }

  /** The element's attributes as strings (a flag is ''); reports each that is not as the grammar says, once. */
  attributes(element: SyntaxNode): Record<string, string> {
    const known = this.#read.get(element);
    if (known) return known;
    const entries: [name: string, value: string][] = [];
    const tag = element.name ?? '';
    const rules = this.#components.find((component) => component.name === tag)?.attributes ?? [];
    const names = new Set<string>();
    for (const attribute of element.attributes ?? []) {
      const { name, value } = attribute;
      if (attribute.type !== 'mdxJsxAttribute' || name === undefined) {
        this.error('expression', element, say.spread(tag));
        continue;
      }
      if (names.has(name)) {
        const where = this.attributePlace(element, name, 2);
        this.error('attribute-value', where, tag, name, say.twice);
        continue;
      }
      names.add(name);
      const where = this.attributePlace(element, name);
      const rule = rules.find((candidate) => candidate.name === name);
      const flag = value === null || value === undefined;
      if (!rule) {
        const names = rules.map((candidate) => candidate.name);
        this.error('unknown-attribute', where, tag, name, names, didYouMean(name, names));
      } else if (!flag && typeof value !== 'string') {
        this.error('expression', where, say.braces(tag, name));
      } else if (rule.flag && !flag) {
        this.error('attribute-value', where, tag, name, say.flag);
      } else if (!rule.flag && (flag || !(value as string).trim())) {
        this.error('attribute-value', where, tag, name, say.noValue(name));
      } else {
        const written = flag ? '' : (value as string).trim();
        entries.push([name, written]);
        const markup = markupIn(written);
        if (markup !== undefined) this.error('attribute-value', where, tag, name, say.within(markup));
        if (name === 'id' && !ID.test(written)) {
          this.error('id-format', where, written, ID_FORMAT);
        }
      }
    }
    for (const rule of rules) {
      const written = (element.attributes ?? []).some(({ name }) => name === rule.name);
      if (rule.required && !written) {
        this.error('missing-attribute', element, tag, rule.name, rule.about);
      }
    }
    const values = Object.fromEntries(entries);
    this.#read.set(element, values);
    return values;
  }
}
