/** Loads the code of the question for the job once it is to be seen: whoever has answered it seldom opens it again. */
import '../../my-roles/show-roles.ts';
import { loadPageAgain } from '../../ui/loading/not-loaded.ts';
import { noteWayHere } from './way.ts';

noteWayHere();

/** Where the code does not come, the question says so, and tries again at a press or when the network is back. */
function load(question: HTMLElement, again = false): void {
  import('./ask-post.ts').catch(() => {
    if (again) void loadPageAgain();
    const button = question.querySelector<HTMLElement>('[data-again]')!;
    button.hidden = false;
    question.querySelector('[data-said]')!.textContent = question.dataset.failed!;
    const tried = new AbortController();
    const { signal } = tried;
    const retry = () => {
      tried.abort();
      load(question, true);
    };
    button.addEventListener('click', retry, { signal });
    addEventListener('online', retry, { signal });
  });
}

const question = document.getElementById('post');
// Not there on a page that came only in part.
if (question) {
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    load(question);
  });
  seen.observe(question);
}
