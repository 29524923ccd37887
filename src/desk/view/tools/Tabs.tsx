import { deskPreviewText as words } from '#text/desk-preview.ts';
import { deskText } from '#text/desk.ts';
import { useText } from '#text/uses.ts';

const TABS = ['write', 'chart', 'read', 'do', 'test', 'problems'] as const;
export type Tab = (typeof TABS)[number];

const NAMES: Record<Tab, string> = {
  write: words.writeTab,
  chart: words.chartTab,
  ...useText,
  problems: deskText.problemsTab,
};

interface Props {
  tab: Tab;
  onTab: (tab: Tab) => void;
  /** What is written stands beside it anyway. */
  wide: boolean;
  errors: number;
  warnings: number;
  /** What is still to be written. */
  open: number;
  /** The page is shown as on a wide screen. */
  broad: boolean;
  onBroad: (broad: boolean) => void;
}

/** What is shown of the page, beside the form or in its place. */
export function Tabs({ tab, onTab, wide, errors, warnings, open, broad, onBroad }: Props) {
  const wrong = errors + warnings;
  return (
    <div class="desk-tabs" role="group" aria-label={words.parts}>
      {TABS.filter((one) => one !== 'write' || !wide).map((one) => (
        <button key={one} type="button" aria-pressed={tab === one} data-tab={one} onClick={() => onTab(one)}>
          {NAMES[one]}
          {one === 'problems' && (
            <>
              <span
                class="desk-count"
                data-count={wrong > 0 ? '' : undefined}
                data-errors={errors > 0 ? '' : undefined}
              >
                {wrong + open}
              </span>
              <span class="visually-hidden">{deskText.problems(errors, warnings, open)}</span>
            </>
          )}
        </button>
      ))}
      {wide && (
        <button type="button" class="desk-broad" aria-pressed={broad} onClick={() => onBroad(!broad)}>
          {words.wide}
        </button>
      )}
    </div>
  );
}
