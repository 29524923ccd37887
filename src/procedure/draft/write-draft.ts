/** From a draft to the MDX file that says the same. */
import { listed } from '#text/punctuation.ts';
import type { Draft, DraftItem, DraftMatter, DraftPart, DraftValue } from './draft.ts';
import { escapeAttribute, escapeComment, escapeText, escapeYaml } from './escape.ts';
import type { Limit } from '../model/procedure.ts';

export function writeDraft({ matter, body }: Draft): string {
  return `---\n${writeMatter(matter)}---\n\n${writeParts(body)}\n`;
}

function writeMatter(matter: DraftMatter): string {
  const written = Object.entries(matter).flatMap(
    ([key, value]: [string, string | string[] | number | undefined]) => {
      if (value === undefined) return [];
      const said = Array.isArray(value) ? `[${value.map(escapeYaml).join(', ')}]` : escapeYaml(String(value));
      return [`${key}: ${typeof value === 'number' ? value : said}\n`];
    },
  );
  return written.join('');
}

const writeParts = (parts: DraftPart[]): string => parts.map(writePart).filter(Boolean).join('\n\n');

function writePart(part: DraftPart): string {
  switch (part.kind) {
    case 'prose':
      return escapeText(part.text);
    case 'heading':
      return `## ${escapeText(part.text)}`;
    case 'warn':
      return `<Warn>${escapeText(part.text)}</Warn>`;
    case 'note':
      return `<Note>${escapeText(part.text)}</Note>`;
    case 'gap':
      return `<Gap>${escapeText(part.text)}</Gap>`;
    case 'legal':
      return `<Legal>${escapeText(part.text)}</Legal>`;
    case 'list':
      return part.entries.map((entry) => `- ${escapeText(entry)}`).join('\n');
    case 'table':
      return writeTable(part.rows);
    case 'items':
      return part.items.map(writeItem).join('\n');
    case 'limit':
      return writeLimit(part.limit);
    case 'ask': {
      const answers = part.answers.map(({ text, to, outcome }) => {
        const title = outcome === undefined ? '' : ` "${escapeText(outcome).replaceAll('"', '\\"')}"`;
        return `- [${escapeText(text)}](#${to}${title})`;
      });
      return `<Ask${attributes({ question: part.question })}>\n\n${answers.join('\n')}\n\n</Ask>`;
    }
    case 'step': {
      const { id, name, by, to, records, when, calls, next, hold, every } = part;
      const joined = (list: string[] | undefined) => (list?.length ? list.join(', ') : undefined);
      const forms = records?.length ? listed(records) : undefined;
      const said = { id, name, by: joined(by), to: joined(to), records: forms, when, calls, every, next };
      return around('Step', attributes(said) + (hold ? ' hold' : ''), part.parts);
    }
    case 'phase':
      return around('Phase', attributes({ id: part.id, name: part.name }), part.parts);
    case 'together':
      return around('Together', attributes({ id: part.id, name: part.name }), part.parts);
    case 'section':
      return around('Section', attributes({ id: part.id, name: part.name }), part.parts);
  }
}

const around = (tag: string, said: string, parts: DraftPart[]): string =>
  `<${tag}${said}>\n\n${writeParts(parts)}\n\n</${tag}>`;

const attributes = (said: Record<string, string | undefined>): string =>
  Object.entries(said)
    .map(([name, value]) => (value === undefined || value === '' ? '' : ` ${name}=${escapeAttribute(value)}`))
    .join('');

function writeItem({ text, when, values = [] }: DraftItem): string {
  const comment = when === undefined ? '' : ` {/* when: ${escapeComment(when)} */}`;
  return `- [ ] ${escapeText(text)}${values.map(writeValue).join('')}${comment}`;
}

const writeValue = ({ id, kind, name, unit }: DraftValue): string =>
  ` <Value${attributes({ id, kind, name, unit })} />`;

function writeLimit({ text, within, workdays, ahead, least, for: which, from }: Limit): string {
  const flags = [workdays && ' workdays', ahead && ' ahead', least && ' least'].filter(Boolean).join('');
  return `<Limit${attributes({ within })}${flags}${attributes({ for: which, from })}>${escapeText(text)}</Limit>`;
}

function writeTable([head = [], ...rows]: string[][]): string {
  const width = Math.max(head.length, ...rows.map((row) => row.length));
  const line = (cells: string[]) =>
    `| ${Array.from({ length: width }, (_, index) => escapeText(cells[index] ?? '')).join(' | ')} |`;
  return [
    line(head),
    `| ${Array.from({ length: width }, () => '---').join(' | ')} |`,
    ...rows.map(line),
  ].join('\n');
}
