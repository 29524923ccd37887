import { learningText as text } from '#text/learning.ts';
import { noteMeaning } from '../../meanings/known-meanings.ts';
import type { useOwnJobs } from '../../my-roles/use-own-jobs.ts';
import { Select } from '../../ui/components/Select.tsx';
import { url } from '../../ui/url.ts';
import type { Learning } from '../model/page-states.ts';
import { choosePlan } from '../model/plan.ts';
import { markRead, readPages } from '../model/read-pages.ts';

interface Props {
  learning: Learning;
  roles: readonly { id: string; name: string; group?: string | undefined }[];
  /** One's own jobs: the plan is that of the first until another is chosen. */
  jobs: ReturnType<typeof useOwnJobs>;
  refresh: () => void;
}

/** 入职学习计划: a role's pages in their reading order, each with its check mark. */
export function Plan({ learning: { states, role: planned }, roles, jobs, refresh }: Props) {
  const mine = jobs?.ownIds() ?? [];
  const role = planned || (mine.find((id) => roles.some((one) => one.id === id)) ?? '');
  const pages = states.filter((page) => page.roles.includes(role));
  const done = pages.filter(({ read }) => read).length;
  const own = pages.filter(({ doers }) => doers.includes(role)).length;
  // Whoever does nothing himself learns what he has to know.
  const learn = own || pages.length;
  const choose = (id: string) => {
    choosePlan(id, Date.now());
    refresh();
  };
  const all = roles.map(({ id, ...words }) => ({ value: id, ...words }));
  const offered = jobs?.ownFirst(all, mine) ?? all;
  const options = [{ value: '', name: text.chooseRole }, ...offered];
  return (
    <section id="plan">
      <h2>{text.plan}</h2>
      <Select class="progress-role" label={text.role} value={role} options={options} onChange={choose} />
      {role === '' ? (
        <p class="quiet">{text.planHow}</p>
      ) : (
        <p class="progress-sum">{text.planDone(done, learn, pages.length - learn)}</p>
      )}
      {role !== '' && (
        <ol class="progress-list">
          {pages.map(({ slug, title, meaning, read, questions, last }) => (
            <li key={slug}>
              <input
                type="checkbox"
                checked={read}
                aria-label={text.readOf(title)}
                autocomplete="off"
                onChange={({ currentTarget: { checked } }) => {
                  readPages().update((all) => markRead(all, slug, checked, Date.now()));
                  if (checked) noteMeaning(slug, meaning, Date.now());
                }}
              />
              <a href={url(`procedures/${slug}/`)}>{title}</a>
              {questions > 0 && (
                <a class="progress-note" href={url(`procedures/${slug}/quiz/`)}>
                  {last ? text.lastScore(last.right, last.total) : text.quiz}
                </a>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
