import { render } from 'preact';
import { OpenRuns } from './OpenRuns.tsx';

/** Shows the runs inside an element of a page that had not loaded them. */
export function showOpenRuns(place: HTMLElement, options: { hide: boolean; finished: boolean }): void {
  render(<OpenRuns {...options} />, place);
}
