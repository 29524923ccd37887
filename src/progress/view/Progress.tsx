/** 学习进度: what was read, tested and answered in this browser. */
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { wholeLog } from '../../quiz/sitting/log-record.ts';
import { hasBegun, learningOf, type Learning } from '../model/page-states.ts';
import { useOwnJobs } from '../../my-roles/use-own-jobs.ts';
import { readPages } from '../model/read-pages.ts';
import type { ProgressPage } from '../model/summary.ts';
import { Clear } from './Clear.tsx';
import { Export } from './Export.tsx';
import { GroupTable } from './GroupTable.tsx';
import { HeatMap } from './HeatMap.tsx';
import { NothingYet } from './NothingYet.tsx';
import { Plan } from './Plan.tsx';
import { Scores } from './Scores.tsx';
import { Summary } from './Summary.tsx';
import { WeakPages } from './WeakPages.tsx';

interface Props {
  pages: ProgressPage[];
  domains: { id: string; name: string }[];
  /** Each under the name of the domain that has most for it. */
  roles: { id: string; name: string; group?: string | undefined }[];
}

export function Progress({ pages, domains, roles }: Props) {
  // What is kept is known in the browser only: at build there is nothing to show.
  const [learning, setLearning] = useState<Learning>();
  const [begun, setBegun] = useState(false);
  const jobs = useOwnJobs();
  const [whole, setWhole] = useState(false);
  const refresh = useCallback(async () => {
    const [log, now] = [wholeLog(), Date.now()];
    // The scheduler of reviews is fetched by those only who have answered something.
    const due =
      log.answered.length > 0 ? (await import('../../review/count.ts')).dueKeys(log.answered, now) : [];
    const found = learningOf(pages, log, due, now);
    setLearning(found);
    // Once there was something it stays, so that what has been cleared can be brought back.
    setBegun((before) => before || hasBegun(found));
  }, [pages]);
  useLayoutEffect(() => {
    void refresh();
    return readPages().listen(() => void refresh());
  }, [refresh]);
  if (!learning) return <div class="progress needs-script" />;
  const { states: known, log } = learning;
  const mine = jobs?.ownIds() ?? [];
  const own = known.filter(({ roles }) => roles.some((id) => mine.includes(id)));
  const states = whole || own.length === 0 ? known : own;
  const plan = <Plan {...{ learning, roles, jobs }} refresh={() => void refresh()} />;
  if (!begun)
    return (
      <div class="progress needs-script" data-keeps>
        <NothingYet />
        {plan}
      </div>
    );
  return (
    <div class="progress needs-script" data-keeps>
      {jobs && own.length > 0 && (
        <jobs.MineOrAll
          mine={own.length}
          all={known.length}
          chosen={whole ? 'all' : 'mine'}
          choose={(which) => setWhole(which === 'all')}
        />
      )}
      <Summary states={states} />
      {plan}
      <WeakPages states={states} />
      <Scores states={states} log={log} />
      <HeatMap learning={learning} />
      <GroupTable kind="domain" groups={domains} states={states} />
      <GroupTable kind="role" groups={roles} states={states} />
      <Export log={log} pages={pages} />
      <Clear refresh={() => void refresh()} />
    </div>
  );
}
