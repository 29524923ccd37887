/** One written page: its text read into front matter, outline and findings. */
import { pageTextMessages as say } from '#text/messages/content/page.ts';
import { letterMessages } from '#text/messages/source/letters.ts';
import { codeRanges } from '../source/code-ranges.ts';
import { clean, decode, invisibleIn } from '../source/files/decode.ts';
import { DEEPEST, nestedTooDeep } from '../source/nesting-depth.ts';
import { FULL_WIDTH } from '../source/tags/full-width.ts';
import { finding, START_OF_FILE, type Finding } from '../../syntax/diagnostic.ts';
import type { Page } from '../lint/page.ts';
import { extract, type Extraction } from '../outline/extract.ts';
import { repairTags, within } from '../source/tags/repair-tags.ts';
import { emptyOutline, type Procedure, type WrittenMatter } from '../model/procedure.ts';
import { matterSchema } from './schema.ts';
import { splitSource } from '../source/split-source.ts';
import { children, place, type Place, type SyntaxNode } from '../../syntax/node.ts';
import { readTree } from '../source/syntax-tree.ts';
import { MALFORMED_TAG } from '../source/tags/read-tag.ts';
import { readYaml } from '../yaml/read-yaml.ts';

/** In characters; the longest page of a real handbook has a twentieth of it. */
const LONGEST = 200_000;

/** Reads one file: its bytes, or its text. Never throws on an author's mistake. */
export function readPage(file: string, written: Uint8Array | string): Page {
  const slug = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  const { text, findings: letters } = typeof written === 'string' ? clean(written) : decode(written);
  const source = splitSource(text);
  const matter = readYaml(source.yaml ?? '', matterSchema, source.firstLine);
  const body = readBody(source.body);
  const fences = source.yaml === undefined ? source.findings : [...source.findings, ...matter.findings];
  const findings = [...letters, ...fences, ...invisibleReferences(source.body), ...body.findings];
  return {
    file,
    slug,
    matter: letters.length || source.findings.length ? undefined : matter.value,
    sound: source.yaml === undefined ? {} : matter.sound,
    outline: body.outline,
    references: body.references,
    headings: body.headings,
    explained: body.explained,
    whole: body.whole,
    findings,
    placeOf: matter.placeOf,
  };
}

interface Body extends Extraction {
  whole: boolean;
}

function readBody(body: string): Body {
  const deep = nestedTooDeep(body);
  if (deep !== undefined) return nothing(finding('syntax', { line: deep, column: 1 }, say.tooDeep));
  if (body.length > LONGEST) {
    const message = say.tooLong(body.length, LONGEST);
    return nothing(finding('page-size', START_OF_FILE, message));
  }
  const parsed = parse(body);
  const code = codeRanges(body);
  const nearly = [...body.matchAll(MALFORMED_TAG)].some(({ index }) => !within(index, code));
  if ('root' in parsed && !nearly) return read(parsed.root, body, []);
  const { text, findings } = repairTags(body);
  let repaired = text;
  let again = parse(repaired);
  // Where the parser still fails, the line that it names is turned into plain text and it is tried again; only the
  // first such line is reported, as the later ones may follow from it.
  let unforeseen: Finding | undefined;
  for (let tries = 0; 'error' in again && tries < MOST_TRIES; tries++) {
    unforeseen ??= syntaxFinding(again.error);
    repaired = flatten(repaired, again.error);
    again = parse(repaired);
  }
  if (unforeseen) findings.push(unforeseen);
  else if ('error' in parsed && findings.length === 0) findings.push(syntaxFinding(parsed.error));
  if ('error' in again) return { ...nothing(unforeseen!), findings };
  const found = read(again.root, repaired, findings);
  return { ...found, whole: found.whole && !unforeseen };
}

/** `&#7;` and the like: characters that nobody can see, written by their number or name. */
function invisibleReferences(body: string): Finding[] {
  const code = codeRanges(body);
  return [...body.matchAll(REFERENCE)].flatMap(({ 1: hex, 2: decimal, 3: name = '', index }) => {
    const number = hex !== undefined ? parseInt(hex, 16) : (NAMED.get(name) ?? Number(decimal));
    const invisible = number > 0x10ffff ? undefined : invisibleIn(String.fromCodePoint(number));
    if (invisible === undefined || within(index, code)) return [];
    const before = body.slice(0, index).split('\n');
    const place = { line: before.length, column: before.at(-1)!.length + 1 };
    return [finding('encoding', place, letterMessages.escaped(invisible))];
  });
}

const REFERENCE = /&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|(lrm|rlm|ZeroWidthSpace|NoBreak));/g;
const NAMED = new Map([
  ['lrm', 0x200e],
  ['rlm', 0x200f],
  ['ZeroWidthSpace', 0x200b],
  ['NoBreak', 0x2060],
]);

const MOST_TRIES = 40;

const nothing = (found: Finding): Body => ({
  outline: emptyOutline(),
  references: [],
  headings: [],
  explained: [],
  findings: [found],
  whole: false,
});

function parse(body: string): { root: SyntaxNode } | { error: Error } {
  try {
    return { root: readTree(body) };
  } catch (error) {
    return { error: error as Error };
  }
}

function read(root: SyntaxNode, body: string, findings: Finding[]): Body {
  const deep = deepestNode(root);
  if (deep) return nothing(finding('syntax', place(deep), say.tooDeep));
  const extraction = extract(root, body);
  return { ...extraction, findings: [...findings, ...extraction.findings], whole: true };
}

/** A node nested deeper than the walks of this program may go; found level by level, as recursion would overflow. */
function deepestNode(root: SyntaxNode): SyntaxNode | undefined {
  let level = [root];
  for (let depth = 0; level.length; depth++) {
    if (depth > DEEPEST) return level[0];
    level = level.flatMap(children);
  }
  return undefined;
}

function placeOfError({ message }: Error): Place {
  const [, line = '1', column = '1'] =
    /\((\d+):(\d+)\)/.exec(message) ?? /^(\d+):(\d+): /.exec(message) ?? [];
  return { line: Number(line), column: Number(column) };
}

/** The body with the line that the parser names turned into plain text. */
function flatten(body: string, error: Error): string {
  const { line } = placeOfError(error);
  const lines = body.split('\n');
  const index = Math.min(line, lines.length) - 1;
  const flat = lines[index]!.replaceAll('<', FULL_WIDTH.angle).replaceAll('{', FULL_WIDTH.brace);
  lines[index] = flat === lines[index] ? flat.replace(/\S/g, ' ') : flat;
  return lines.join('\n');
}

/** The parser's English message as one that an author can act on. */
function syntaxFinding(error: Error): Finding {
  const tag = /closing tag for `<(\w+)>`/.exec(error.message)?.[1];
  const what = tag
    ? say.endInOther(tag)
    : /expression|closing brace/.test(error.message)
      ? say.openBrace
      : say.unread;
  return finding('syntax', placeOfError(error), what);
}

/** The procedure that a sound page describes. */
export function procedureOf(page: Pick<Page, 'slug' | 'outline'> & { matter: WrittenMatter }): Procedure {
  const { allow: _, ...matter } = page.matter;
  return { slug: page.slug, ...matter, ...page.outline };
}
