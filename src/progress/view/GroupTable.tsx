import { learningText as text } from '#text/learning.ts';
import { passed } from '../../quiz/sitting/pass.ts';
import { Folded } from '../../ui/components/Folded.tsx';
import { url } from '../../ui/url.ts';
import { sum, type PageState } from '../model/summary.ts';

interface Group {
  id: string;
  name: string;
}

interface Props {
  kind: 'domain' | 'role';
  groups: readonly Group[];
  states: readonly PageState[];
}

/** One row a domain or role: read, passed, due. Those that were not begun are folded. */
export function GroupTable({ kind, groups, states }: Props) {
  const pagesOf = (id: string) =>
    states.filter(({ domain, roles }) => (kind === 'domain' ? domain === id : roles.includes(id)));
  const isBegun = ({ id }: Group) =>
    pagesOf(id).some(({ read, best, answered }) => read || best !== undefined || answered > 0);
  const begun = groups.filter(isBegun);
  const rest = groups.filter((group) => !isBegun(group));
  const table = (some: readonly Group[]) => (
    <table>
      <thead>
        <tr>
          {[text.kinds[kind], text.read, text.passed, text.due].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {some.map(({ id, name }) => (
          <Row key={id} name={name} href={url(`${kind}s/${id}/`)} pages={pagesOf(id)} />
        ))}
      </tbody>
    </table>
  );
  return (
    <details class="folded progress-table" id={kind} open={kind === 'domain' && begun.length > 0}>
      <summary>
        <h2>{text.tables[kind]}</h2>
      </summary>
      {begun.length > 0 && table(begun)}
      {begun.length === 0
        ? table(rest)
        : rest.length > 0 && <Folded summary={text.notBegun(rest.length)}>{table(rest)}</Folded>}
    </details>
  );
}

function Row({ name, href, pages }: { name: string; href: string; pages: PageState[] }) {
  const all = sum(pages, passed);
  const bar = (label: string, value: number, max: number) => (
    <td data-name={label}>
      <span class="num">{text.of(value, max)}</span>
      <meter min={0} max={Math.max(1, max)} value={value} aria-label={`${name} ${label}`} />
    </td>
  );
  return (
    <tr>
      <th scope="row">
        <a href={href}>{name}</a>
      </th>
      {bar(text.read, all.read, all.pages)}
      {bar(text.passed, all.passed, all.quizzes)}
      <td data-name={text.due} class="num">
        {all.due}
      </td>
    </tr>
  );
}
