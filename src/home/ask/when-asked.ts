/** Loads the code of the question for the job once it is to be seen: whoever has answered it seldom opens it again. */
import '../../my-roles/show-roles.ts';
import { noteWayHere } from './way.ts';

noteWayHere();

const seen = new IntersectionObserver((entries) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
  seen.disconnect();
  void import('./ask-post.ts');
});
const question = document.getElementById('post');
// Not there on a page that came only in part.
if (question) seen.observe(question);
