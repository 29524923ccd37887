/** The end of an attempt: the score, the seal on a passed one, and each question once more. */
import { h, type ComponentChildren } from 'preact';
import { Seal } from '../../ui/components/Seal.tsx';
import { url } from '../../ui/url.ts';
import { quizText as text } from '#text/quiz.ts';
import { missed, scoreOf } from '../sitting/attempt.ts';
import { PASS_PERCENT, passed } from '../sitting/pass.ts';
import type { Attempt } from '../sitting/attempt-schema.ts';
import { keyOf, type Asked } from '../sitting/question-set.ts';
import { AnswerReview } from './AnswerReview.tsx';
import { MissedPlaces } from './MissedPlaces.tsx';
import { ResultSlip } from './ResultSlip.tsx';
import { tallies, type Tally } from './tally.ts';

export interface ResultProps {
  attempt: Attempt;
  asked: readonly Asked[];
  /** What the attempt was about. */
  title: string;
  /** It was only tried: nobody files it. */
  trial?: boolean | undefined;
  retryMissed: () => void;
  again: () => void;
  /** Shows the result from which the missed ones were asked again. */
  back?: (() => void) | undefined;
  /** Further buttons or links. */
  more: ComponentChildren;
  /** The name of a domain, where questions may come from several. */
  domainName?: ((id: string) => string) | undefined;
}

export function Result(props: ResultProps) {
  const { attempt, asked, title, trial, retryMissed, again, back, more, domainName } = props;
  const { scope } = attempt;
  const score = scoreOf(attempt, attempt.endedAt ?? attempt.startedAt);
  const wrong = missed(attempt).length;
  const counts = scope !== 'missed';
  const stamped = counts && passed(score);
  const pages = tallies(attempt, asked, 'slug');
  const domains = domainName ? tallies(attempt, asked, 'domain') : [];
  // A question a page says nothing of the pages.
  const tellPages = pages.length > 1 && (domains.length < 2 || asked.length > pages.length);
  return (
    <section class="quiz-result">
      <div class="quiz-score">
        <div>
          <h2 tabIndex={-1} data-focus="result">
            {text.results[scope]}
          </h2>
          <p class="quiz-points">
            <strong>{text.scored(score.right, score.total)}</strong>
            {counts && <span>{text.percentOf(score.right, score.total)}</span>}
          </p>
          <p class="quiz-advice">{advice(counts, stamped, wrong)}</p>
        </div>
        {stamped && <Seal word="pass" />}
      </div>
      {!stamped && <MissedPlaces attempt={attempt} asked={asked} />}
      <div class="quiz-actions">
        {/* Who has a job goes on with its next lesson; the page fills it in. */}
        {stamped && scope === 'all' && h('next-lesson', { 'data-slug': asked[0]?.slug })}
        {wrong > 0 && (
          <button class={stamped ? 'button' : 'button primary'} type="button" onClick={retryMissed}>
            {text.retryMissed(wrong)}
          </button>
        )}
        {back && (
          <button class="button" type="button" onClick={back}>
            {text.backToResult}
          </button>
        )}
        <button class="button" type="button" onClick={again}>
          {text.again}
        </button>
        {more}
      </div>
      {counts && !trial && <ResultSlip attempt={attempt} title={title} score={score} pages={pages} />}
      {domains.length > 1 && (
        <Shares
          heading={text.domains}
          shares={domains}
          linkOf={({ domain }) => [`domains/${domain}/`, domainName?.(domain) ?? domain]}
        />
      )}
      {tellPages && (
        <Shares
          heading={text.topics}
          shares={pages}
          linkOf={({ slug, title }) => [`procedures/${slug}/`, title]}
        />
      )}
      <h3>{text.each}</h3>
      <ol class="quiz-review">
        {asked.map((each) => (
          <AnswerReview key={keyOf(each)} attempt={attempt} asked={each} manyPages={pages.length > 1} />
        ))}
      </ol>
    </section>
  );
}

function advice(counts: boolean, stamped: boolean, wrong: number): string {
  if (!counts) return wrong === 0 ? text.missedDone : text.missedLeft(wrong);
  return stamped ? text.passed(PASS_PERCENT) : text.notPassed(PASS_PERCENT);
}

interface SharesProps {
  heading: string;
  shares: readonly Tally[];
  linkOf: (share: Tally) => [path: string, name: string];
}

/** How each page or domain went, the weakest first. */
function Shares({ heading, shares, linkOf }: SharesProps) {
  const rows = [...shares].sort((a, b) => a.right / a.total - b.right / b.total);
  return (
    <>
      <h3>{heading}</h3>
      <ul class="quiz-topics">
        {rows.map((share) => {
          const [path, name] = linkOf(share);
          return (
            <li key={path}>
              <a href={url(path)}>{name}</a>
              <span>{text.share(share.right, share.total)}</span>
              <meter min={0} max={share.total} value={share.right} aria-label={name} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
