/** In the browser, in `dev`: loads the page anew when one was saved, and not once more when Astro has noticed it too. */
import { SAVED } from './saved.ts';

/** Until then Astro has noticed it as well, in milliseconds. */
const NOTICED = 1500;

/** What the history keeps of this page while it is loaded anew. */
interface State {
  /** When it was loaded because a page had been saved, in milliseconds since 1970. */
  savedAt?: number;
}

if (import.meta.hot) {
  import.meta.hot.on(SAVED, () => {
    history.replaceState({ ...(history.state as State | null), savedAt: Date.now() }, '');
    location.reload();
  });
  import.meta.hot.on('vite:beforeFullReload', (payload) => {
    const { savedAt = 0 } = (history.state ?? {}) as State;
    if (Date.now() - savedAt > NOTICED) return;
    // Vite reloads for a path that ends like this only where that is the page.
    payload.path = '/none.html';
  });
}
