/** What the page becomes, beside what is written: flowchart, page, checklist, questions. */
import { useMemo, useState } from 'preact/hooks';
import { deskPreviewText as words } from '#text/desk-preview.ts';
import type { Reading } from '../state/reading.ts';
import { groups, items, MOST_GROUPS } from '../../procedure/model/procedure.ts';
import { recordPath } from '../../procedure/model/vocabulary.ts';
import { siteContext } from '../../quiz/generate/derived-question.ts';
import { questionSet } from '../../quiz/generate/make-question-set.ts';
import { formOf } from '../../run/model/run.ts';
import { boxesOf } from '../../run/way/boxes.ts';
import type { DeskData } from '../state/desk-data.ts';
import { Chart } from './Chart.tsx';
import { Page } from './Page.tsx';
import { asProcedure, knownProcedures } from './as-procedure.ts';
import { TrialQuiz } from './TrialQuiz.tsx';
import { TrialRun } from './TrialRun.tsx';

/** What of a page is shown. */
export type Shown = 'chart' | 'read' | 'do' | 'test';

interface Props {
  shown: Shown;
  /** In pixels, for the chart. */
  room: number;
  page: Reading['page'];
  body: Reading['body'];
  data: DeskData;
  roles: readonly { id: string; name: string }[];
  pictureUrl: (written: string) => string | undefined;
}

/** Of more items nothing is shown before one asks for it: the whole desk would wait for it. */
const MANY = 1000;

/** A page that is much too long to be shown while it is written says so. */
export default function Preview(props: Props) {
  const [anyway, setAnyway] = useState(false);
  const { outline } = props.page;
  if (groups(outline).length > MOST_GROUPS)
    return <p class="preview-note">{words.tooManyGroups(MOST_GROUPS)}</p>;
  const count = items(outline).length;
  if (count <= MANY || anyway) return <Side {...props} />;
  return (
    <p class="preview-note">
      {words.manyItems(count)}{' '}
      <button type="button" class="button" onClick={() => setAnyway(true)}>
        {words.showAnyway}
      </button>
    </p>
  );
}

function Side({ shown, room, page, body, data, roles, pictureUrl }: Props) {
  const procedure = useMemo(() => asProcedure(page), [page]);
  const others = useMemo(() => knownProcedures(data), [data]);
  const roleName = useMemo(() => {
    const names = new Map(roles.map(({ id, name }) => [id, name]));
    return (id: string) => names.get(id) ?? id;
  }, [roles]);
  const of = (slug: string) => others.find((other) => other.slug === slug);
  const { records } = data.vocabulary;
  if (shown === 'chart') return <Chart procedure={procedure} roleName={roleName} room={room} />;
  if (shown === 'test')
    return (
      <TrialQuiz set={questionSet(procedure, siteContext([...others, procedure], data.vocabulary.roles))} />
    );
  const form = formOf(procedure, roleName, records, of);
  if (shown === 'do')
    return form.parts.length > 0 ? <TrialRun form={form} /> : <p class="preview-note">{words.noSteps}</p>;
  // It comes with the next reading.
  if (body === undefined) return null;
  const reading = {
    procedure,
    roleName,
    whom: undefined,
    pageTitle: (slug: string) => of(slug)?.title ?? slug,
    ...boxesOf(procedure, form),
    recordPath: (name: string) => recordPath(name, records),
  };
  return <Page body={body} page={reading} pictureUrl={pictureUrl} />;
}
