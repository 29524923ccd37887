/** 我的岗位 on the home page: the next lesson, one's procedures, red lines and limits. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { myPostText as text, redLinesInstead } from '#text/my-post.ts';
import { fetchPosts } from '../../my-roles/fetch-post.ts';
import { $myRoles, dropRole, nameOf, putLast } from '../../my-roles/my-roles.ts';
import { lessonsOf, nextLesson, type PostPage } from '../../my-roles/post.ts';
import { USES } from '../../site/site.ts';
import { url } from '../../ui/url.ts';
import { LessonButton } from '../lesson/LessonButton.tsx';
import { deeds, learntOf, readAt, usedTimes } from './deeds.ts';
import { DueToday } from './DueToday.tsx';
import { pagesDue } from './pages-due.ts';
import { PostFacts } from './PostFacts.tsx';
import { PostPages } from './PostPages.tsx';
import { weekOf } from './week.ts';

/** So many entries of each list; the rest is one tap away. */
const SHOWN = 5;

/** Shows it inside an element of a page that had not loaded it. */
export function showMyPost(place: HTMLElement): void {
  render(<MyPost />, place);
}

type Posts = Awaited<ReturnType<typeof fetchPosts>>;

function MyPost() {
  const [mine, setMine] = useState($myRoles.get());
  const [posts, setPosts] = useState<Posts | 'failed'>();
  const [tries, setTries] = useState(0);
  useEffect(() => $myRoles.subscribe((now) => setMine(now)), []);
  useEffect(() => {
    let newest = true;
    const take = (found: Posts | 'failed') => {
      if (!newest) return;
      setPosts(found);
      if (found !== 'failed') putLast(found.gone, Date.now());
    };
    fetchPosts(mine).then(take, () => take('failed'));
    return () => {
      newest = false;
    };
  }, [mine, tries]);
  const again = () => setTries((before) => before + 1);
  useEffect(() => {
    if (posts !== 'failed') return;
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [posts]);
  if (mine.length === 0) return null;
  if (posts === undefined) return <p class="quiet">{text.loading}</p>;
  if (posts === 'failed')
    return (
      <p>
        {text.failed}{' '}
        <button class="button" type="button" onClick={again}>
          {text.retry}
        </button>
      </p>
    );
  if (posts.there.length === 0) return <GoneJobs gone={posts.gone} />;
  const used = usedTimes();
  // Sorting keeps the order of learning where two were used as often.
  const pages = [...posts.pages].sort((a, b) => (used.get(b.slug) ?? 0) - (used.get(a.slug) ?? 0));
  // Several jobs have no page together.
  const jobPage = posts.there.length === 1 ? `roles/${posts.there[0]!}/` : 'procedures/';
  return (
    <>
      {posts.gone.length > 0 && <GoneJobs gone={posts.gone} />}
      <Next pages={posts.pages} />
      <DueToday due={pagesDue(posts.pages, readAt, Date.now())} shown={SHOWN} />
      <PostPages {...{ pages, used, learntOf, shown: SHOWN }} all={url(jobPage)} />
      <div class="my-post-facts">
        <PostFacts
          title={text.redLines}
          none={posts.domains.length > 0 ? redLinesInstead : text.noRedLines}
          facts={posts.redLines}
          domains={posts.domains}
          shown={SHOWN}
          all={USES.indexes ? url('redlines/') : undefined}
          class="is-red"
        />
        <PostFacts
          title={text.limits}
          none={text.noLimits}
          facts={posts.limits}
          shown={SHOWN}
          all={USES.indexes ? url('limits/') : undefined}
        />
      </div>
    </>
  );
}

/** The next lesson as one button, and what was done of late. */
function Next({ pages }: { pages: readonly PostPage[] }) {
  const lesson = nextLesson(pages, learntOf);
  const week = weekOf(deeds(), Date.now());
  return (
    <div class="my-post-next">
      {lesson ? (
        <LessonButton {...lesson} />
      ) : (
        pages.length > 0 && <p>{text.allLearnt(lessonsOf(pages).length)}</p>
      )}
      <p class="quiet">{Object.values(week).some((count) => count > 0) ? text.week(week) : text.noWeek}</p>
    </div>
  );
}

/** Jobs that were chosen and that the site has no more: they can be dropped here, and others chosen. */
function GoneJobs({ gone }: { gone: readonly string[] }) {
  return (
    <div class="my-post-gone">
      <p>{text.gone(gone.map(nameOf))}</p>
      <p class="actions">
        <button class="button" type="button" onClick={() => gone.forEach((id) => dropRole(id, Date.now()))}>
          {text.dropGone}
        </button>
        <a class="button plain" href={url('#post')}>
          {text.askAgain}
        </a>
      </p>
    </div>
  );
}
