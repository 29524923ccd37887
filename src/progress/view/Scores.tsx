import type { VNode } from 'preact';
import { learningText as text } from '#text/learning.ts';
import type { Score } from '../../quiz/sitting/attempt-schema.ts';
import { passed } from '../../quiz/sitting/pass.ts';
import type { Log } from '../../quiz/sitting/log.ts';
import { localDay } from '../../quiz/sitting/local-day.ts';
import { Folded } from '../../ui/components/Folded.tsx';
import { Tag } from '../../ui/components/Tag.tsx';
import { url } from '../../ui/url.ts';
import type { PageState } from '../model/summary.ts';

/** So many are shown at once; the others are folded. */
const SHOWN = 6;

type Tested = PageState & { best: Score; last: Score };
const isTested = (page: PageState): page is Tested => page.best !== undefined && page.last !== undefined;

/** How each quiz went, best and last, and the mock tests, the latest first. */
export function Scores({ states, log }: { states: readonly PageState[]; log: Log }) {
  const pages = states.filter(isTested).sort((a, b) => b.last.at - a.last.at);
  const tests = log.finished.filter(({ scope }) => scope === 'test').reverse();
  const rows = pages.map(({ slug, title, best, last }) => (
    <ScoreRow
      key={slug}
      name={<a href={url(`procedures/${slug}/quiz/`)}>{title}</a>}
      pass={passed(best)}
      words={text.bestAndLast(best.right, best.total, last.right, last.total)}
      at={last.at}
    />
  ));
  return (
    <section id="scores">
      <h2>{text.scores}</h2>
      {rows.length + tests.length === 0 && <p class="quiet">{text.noScores}</p>}
      <Rows rows={rows} />
      {tests.length > 0 && <h3>{text.mockTests}</h3>}
      <Rows
        rows={tests.map((test) => (
          <ScoreRow
            key={`${test.attempt} ${test.at}`}
            name={<span>{test.title}</span>}
            pass={passed(test)}
            words={text.lastScore(test.right, test.total)}
            at={test.at}
          />
        ))}
      />
    </section>
  );
}

function ScoreRow({ name, pass, words, at }: { name: VNode; pass: boolean; words: string; at: number }) {
  return (
    <li>
      {name}
      <span class="progress-score">
        {pass && <Tag>{text.pass}</Tag>}
        <span class="num">{words}</span>
        <time dateTime={localDay(at)}>{localDay(at)}</time>
      </span>
    </li>
  );
}

function Rows({ rows }: { rows: VNode[] }) {
  if (rows.length === 0) return null;
  const rest = rows.slice(SHOWN);
  return (
    <>
      <ul class="progress-list">{rows.slice(0, SHOWN)}</ul>
      {rest.length > 0 && (
        <Folded summary={text.more(rest.length)}>
          <ul class="progress-list">{rest}</ul>
        </Folded>
      )}
    </>
  );
}
