/** What the page becomes, beside what is written: flowchart, page, checklist, questions. */
import { useMemo, useState } from 'preact/hooks';
import { deskPreviewText as words } from '#text/desk-preview.ts';
import { useText } from '#text/uses.ts';
import type { Page as ReadPage } from '../../procedure/lint/page.ts';
import { recordPath } from '../../procedure/model/vocabulary.ts';
import { siteContext } from '../../quiz/generate/derived-question.ts';
import { questionSet } from '../../quiz/generate/make-question-set.ts';
import { askedOf } from '../../quiz/sitting/question-set.ts';
import { Paper } from '../../quiz/view/Paper.tsx';
import { FromPage } from '../../run/rows/from-page.tsx';
import { Rows } from '../../run/rows/Rows.tsx';
import { formOf } from '../../run/model/run.ts';
import { boxesOf } from '../../run/way/boxes.ts';
import type { DeskData } from '../state/desk-data.ts';
import { Chart } from './Chart.tsx';
import { Page } from './Page.tsx';
import { asProcedure, knownProcedures } from './as-procedure.ts';

interface Props {
  text: string;
  page: ReadPage;
  data: DeskData;
  roles: readonly { id: string; name: string }[];
  pictureUrl: (written: string) => string | undefined;
}

const TABS = ['chart', 'read', 'do', 'test'] as const;
type Tab = (typeof TABS)[number];

const NAMES: Record<Tab, string> = { chart: words.chartTab, ...useText };

/** In pixels, of a phone and of a wide screen. */
const ROOM = { phone: 330, wide: 720 };

export default function Preview({ text, page, data, roles, pictureUrl }: Props) {
  const [tab, setTab] = useState<Tab>('chart');
  const [size, setSize] = useState<keyof typeof ROOM>('phone');
  const procedure = useMemo(() => asProcedure(page), [page]);
  const others = useMemo(() => knownProcedures(data), [data]);
  const names = useMemo(() => new Map(roles.map(({ id, name }) => [id, name])), [roles]);
  const roleName = (id: string) => names.get(id) ?? id;
  const of = (slug: string) => others.find((other) => other.slug === slug);
  const { records } = data.vocabulary;
  const form = formOf(procedure, roleName, records, of);

  const shown = () => {
    if (tab === 'chart') return <Chart procedure={procedure} roleName={roleName} room={ROOM[size]} />;
    if (tab === 'test') {
      const set = questionSet(procedure, siteContext([...others, procedure], data.vocabulary.roles));
      return <Paper questions={askedOf(set)} />;
    }
    if (tab === 'do')
      return (
        <FromPage.Provider value={{ slug: procedure.slug }}>
          <Rows form={form} />
        </FromPage.Provider>
      );
    const reading = {
      procedure,
      roleName,
      whom: undefined,
      pageTitle: (slug: string) => of(slug)?.title ?? slug,
      ...boxesOf(procedure, form),
      recordPath: (name: string) => recordPath(name, records),
    };
    return <Page text={text} page={reading} pictureUrl={pictureUrl} />;
  };
  return (
    <section class="desk-preview" aria-label={words.preview} data-size={size}>
      <div class="desk-length" role="group" aria-label={words.preview}>
        {TABS.map((one) => (
          <button
            key={one}
            type="button"
            class="button"
            aria-pressed={tab === one}
            onClick={() => setTab(one)}
          >
            {NAMES[one]}
          </button>
        ))}
        <button
          type="button"
          class="button plain"
          aria-pressed={size === 'wide'}
          onClick={() => setSize(size === 'wide' ? 'phone' : 'wide')}
        >
          {words.wide}
        </button>
      </div>
      <div class="desk-preview-page">{shown()}</div>
    </section>
  );
}
