/** 我的岗位 on the home page: the next lesson, one's procedures, red lines and limits. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { myPostText as text } from '#text/my-post.ts';
import { fetchPosts } from '../../my-roles/fetch-post.ts';
import { $myRoles } from '../../my-roles/my-roles.ts';
import { lessonsOf, nextLesson, type PostPage } from '../../my-roles/post.ts';
import { url } from '../../ui/url.ts';
import { LessonButton } from '../lesson/LessonButton.tsx';
import { deeds, learntOf, usedTimes } from './deeds.ts';
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

export function MyPost() {
  const [mine, setMine] = useState($myRoles.get());
  const [posts, setPosts] = useState<Posts | 'failed'>();
  const [tries, setTries] = useState(0);
  useEffect(() => $myRoles.subscribe((now) => setMine(now)), []);
  useEffect(() => {
    let newest = true;
    const take = (found: Posts | 'failed') => newest && setPosts(found);
    fetchPosts(mine).then(take, () => take('failed'));
    return () => {
      newest = false;
    };
  }, [mine, tries]);
  if (mine.length === 0) return null;
  if (posts === undefined) return <p class="quiet">{text.loading}</p>;
  if (posts === 'failed')
    return (
      <p>
        {text.failed}{' '}
        <button class="button" type="button" onClick={() => setTries(tries + 1)}>
          {text.retry}
        </button>
      </p>
    );
  if (posts.names.length === 0)
    return (
      <p>
        {text.gone}{' '}
        <a class="button" href={url('#post')}>
          {text.askAgain}
        </a>
      </p>
    );
  const used = usedTimes();
  // Sorting keeps the order of learning where two were used as often.
  const pages = [...posts.pages].sort((a, b) => (used.get(b.slug) ?? 0) - (used.get(a.slug) ?? 0));
  // Several jobs have no page together.
  const jobPage = mine.length === 1 ? `roles/${mine[0]!}/` : 'procedures/';
  return (
    <>
      <Next pages={posts.pages} />
      <PostPages {...{ pages, used, learntOf, shown: SHOWN }} all={url(jobPage)} />
      <div class="my-post-facts">
        <PostFacts
          title={text.redLines}
          none={text.noRedLines}
          facts={posts.redLines}
          shown={SHOWN}
          all={url('redlines/')}
          class="is-red"
        />
        <PostFacts
          title={text.limits}
          none={text.noLimits}
          facts={posts.limits}
          shown={SHOWN}
          all={url('limits/')}
        />
      </div>
    </>
  );
}

/** The next lesson as one button, and what was done of late. */
function Next({ pages }: { pages: readonly PostPage[] }) {
  const lesson = nextLesson(pages, learntOf);
  const { read, answered, right, finished } = weekOf(deeds(), Date.now());
  return (
    <div class="my-post-next">
      {lesson ? (
        <LessonButton {...lesson} />
      ) : (
        pages.length > 0 && <p>{text.allLearnt(lessonsOf(pages).length)}</p>
      )}
      <p class="quiet">
        {read + answered + finished > 0 ? text.week(read, answered, right, finished) : text.noWeek}
      </p>
    </div>
  );
}
