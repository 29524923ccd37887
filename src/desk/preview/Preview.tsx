/** What the page becomes, beside what is written: flowchart, page, checklist, questions. */
import { useMemo } from 'preact/hooks';
import { deskPreviewText as words } from '#text/desk-preview.ts';
import type { Reading } from '../state/reading.ts';
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
  text: string;
  page: Reading['page'];
  data: DeskData;
  roles: readonly { id: string; name: string }[];
  pictureUrl: (written: string) => string | undefined;
}

export default function Preview({ shown, room, text, page, data, roles, pictureUrl }: Props) {
  const procedure = useMemo(() => asProcedure(page), [page]);
  const others = useMemo(() => knownProcedures(data), [data]);
  const names = useMemo(() => new Map(roles.map(({ id, name }) => [id, name])), [roles]);
  const roleName = (id: string) => names.get(id) ?? id;
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
  const reading = {
    procedure,
    roleName,
    whom: undefined,
    pageTitle: (slug: string) => of(slug)?.title ?? slug,
    ...boxesOf(procedure, form),
    recordPath: (name: string) => recordPath(name, records),
  };
  return <Page text={text} page={reading} pictureUrl={pictureUrl} />;
}
