import { useState } from 'preact/hooks';
import { learningText as text } from '#text/learning.ts';

type Part = keyof typeof text.clear;
const PARTS = Object.keys(text.clear) as Part[];

/** Clearing one part of what is kept; it can be brought back until the page is left. */
export function Clear({ refresh }: { refresh: () => void }) {
  const [undo, setUndo] = useState<Partial<Record<Part, () => void>>>({});
  const [status, announce] = useState('');
  const press = async (part: Part) => {
    const back = undo[part];
    back?.();
    const { CLEAR } = await import('../model/clear.ts');
    setUndo({ ...undo, [part]: back ? undefined : CLEAR[part]() });
    announce(back ? text.broughtBack : text.cleared[part]);
    refresh();
  };
  return (
    <>
      <details class="folded progress-table" id="reset">
        <summary>
          <h2>{text.reset}</h2>
        </summary>
        <ul class="progress-reset">
          {PARTS.map((part) => (
            <li key={part}>
              <button class="button" type="button" onClick={() => void press(part)}>
                {undo[part] ? text.undo[part] : text.clear[part]}
              </button>
              <span class="quiet">{undo[part] ? text.cleared[part] : text.clearHow[part]}</span>
            </li>
          ))}
        </ul>
      </details>
      <p class="visually-hidden" role="status">
        {status}
      </p>
    </>
  );
}
