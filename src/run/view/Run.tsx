/**
 * 照着做: starting, resuming and working through runs of one page's checklist.
 *
 * The address says which: `?run=<id>`. Without one the page shows the open runs and the blank list; the
 * first tick there goes on in the open run, or starts one. What works with runs comes once there are any, or
 * with the first press: see Desk.tsx.
 */
import type { ComponentChildren, ComponentProps } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { progressText } from '#text/progress.ts';
import { runText as words } from '#text/run.ts';
import { beginningOf } from '../../language/beginning.ts';
import { draftOf } from '../../storage/drafts.ts';
import { followTabs } from '../../storage/follow-tabs.ts';
import { leaveForLater, takeOver } from '../../storage/handover.ts';
import type { Draft } from '../../ui/draft.ts';
import { atFirstTouch } from '../../ui/loading/first-touch.ts';
import { useOnce } from '../../ui/hooks/use-once.ts';
import { loaded } from '../../ui/loading/not-loaded.ts';
import { handedOver } from '../handover/handed-over.ts';
import { hasRuns, openRuns } from '../kept/glance.ts';
import { RunBar } from '../bar/RunBar.tsx';
import { MenuButton, RunMenu } from '../bar/RunMenu.tsx';
import { LONGEST_NAME, type Form } from '../model/run.ts';
import type { QrCode } from '../../ui/export/qr-code.ts';
import type { Press } from '../sheet/commands.ts';
import { FromPage } from '../rows/from-page.tsx';
import { fetchRunParts } from '../rows/Row.tsx';
import { Rows, type Paper } from '../rows/Rows.tsx';
import { isWanted, wantedNoMore } from './wanted-run.ts';
import type { Hands, Shown } from './Desk.tsx';

interface Props {
  form: Form;
  paper: Paper;
  /** What the page has beside its form. */
  extras?: Omit<ComponentProps<typeof FromPage.Provider>['value'], 'slug'>;
}

export function Run({ form, paper, extras }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [code, setCode] = useState<QrCode | undefined>(paper.code);
  const [parts, setParts] = useState<typeof import('./Desk.tsx')>();
  const [shown, setShown] = useState<Shown>();
  /** True where runs of this page are open: then one goes on in them, and its list is not at hand by accident. */
  const [busy, setBusy] = useState(false);
  const hands = useRef<Hands>();
  /** What the code of runs has not got yet. */
  const waiting = useRef<{ presses: Press[]; deeds: ((hands: Hands) => void)[] }>({ presses: [], deeds: [] });
  const name = `presses:${form.slug}`;

  const load = async () => {
    const parts = fetchRunParts(form);
    const there = await loaded(() => import('./Desk.tsx'));
    await parts;
    if (there) return setParts(there);
    forget();
  };
  /** Nothing is kept of what waits, and nothing looks as if it were. */
  const forget = () => {
    waiting.current = { presses: [], deeds: [] };
    takeOver(name);
    for (const box of root.current!.querySelectorAll<HTMLInputElement>('[data-item] > input'))
      box.checked = false;
  };
  const ready = (there: Hands) => {
    hands.current = there;
    // What was pressed was meant for the run of the address: where that is not there, it starts no other.
    if (isWanted() && !there.isOpen()) forget();
    wantedNoMore();
    const { presses, deeds } = waiting.current;
    waiting.current = { presses: [], deeds: [] };
    takeOver(name);
    if (presses.length) there.press(presses);
    for (const deed of deeds) deed(there);
  };
  const press = (presses: Press[]) => {
    if (hands.current) return hands.current.press(presses);
    waiting.current.presses.push(...presses);
    // For the next page, where this one is left before the code has come.
    leaveForLater(name, waiting.current.presses);
    void load();
  };
  const start = (name: string) => {
    if (hands.current) return hands.current.start(name);
    waiting.current.deeds.push((there) => there.start(name));
    void load();
  };
  /** Draws the QR code where the build did not know the address. */
  const draw = async () => {
    if (code) return;
    const { qrCode } = await import('../../ui/export/qr-code.ts');
    setCode(qrCode(location.origin + location.pathname));
  };
  /** Without the code where that does not come, which is said. */
  const printAll = async () => {
    await loaded(draw);
    requestAnimationFrame(() => print());
  };

  useOnce(() => {
    // Boxes that were pressed before this script came are pressed now, and those that the page before was left with.
    const early = [...root.current!.querySelectorAll<HTMLInputElement>('[data-item] > input:checked')];
    const presses: Press[] = early.map((box) => ({ item: box.parentElement!.dataset.item!, on: true }));
    presses.unshift(...(takeOver<Press[]>(name) ?? []));
    if (presses.length) press(presses);
    // Pressed before this script came, the form has led here with the name in the address.
    const address = new URL(location.href);
    const asked = address.searchParams.get('name');
    if (asked !== null) {
      address.searchParams.delete('name');
      history.replaceState(null, '', address);
      start(beginningOf(asked.trim(), LONGEST_NAME));
    }
    // Beside the list there is room for the diagram; above it, it waits to be asked for.
    const diagram = document.querySelector<HTMLDetailsElement>('[data-diagram]');
    if (diagram) diagram.open = matchMedia('(min-width: 1000px)').matches;
    // What is folded would not be printed.
    addEventListener('beforeprint', () => {
      for (const fold of root.current!.querySelectorAll<HTMLDetailsElement>('.checklist-open'))
        fold.open = true;
    });
    // Another one is handed over while this page is open.
    addEventListener('hashchange', () => handedOver(location.hash) !== undefined && location.reload());
    // In time for whoever prints with the browser's own command.
    atFirstTouch(() => void draw().catch(() => {}));
    return followTabs(() => {
      setBusy(openRuns().has(form.slug));
      const named = new URLSearchParams(location.search);
      const isNamed = named.has('run') || named.has('for') || handedOver(location.hash) !== undefined;
      if (isNamed || hasRuns(form.slug)) void load();
    });
  });

  const work = shown?.work;
  useLayoutEffect(() => setBusy(openRuns().has(form.slug)), [form.slug, shown]);
  const items = form.parts.reduce((sum, part) => sum + part.items.length, 0);
  return (
    <div class="run" ref={root} data-keeps data-busy={busy && !work ? '' : undefined}>
      {!work && (
        <RunBar name={form.title} count={progressText.items(items)}>
          <RunMenu form={form} slug={form.slug}>
            <ul class="needs-script">
              <MenuButton name={words.printBlank} act={() => void printAll()} />
            </ul>
          </RunMenu>
        </RunBar>
      )}
      {!work && (
        <Start
          busy={busy}
          list={parts && <parts.PageRuns form={form} finished={false} />}
          draft={draftOf(`new ${form.slug}`)}
          onStart={start}
          onPrint={() => void printAll()}
        />
      )}
      {parts && (
        <parts.Desk
          form={form}
          whom={extras?.whom}
          root={root}
          onReady={ready}
          onShow={setShown}
          onPrint={() => void printAll()}
        />
      )}
      <FromPage.Provider value={{ ...extras, slug: form.slug }}>
        <Rows
          form={form}
          paper={{ ...paper, code }}
          work={work}
          onPress={(one, event) => {
            // Where no run is open, an answer only leads on.
            if ('answer' in one && !hands.current?.isOpen() && !openRuns().has(form.slug)) return;
            if ('answer' in one) event?.preventDefault();
            press([one]);
          }}
        />
      </FromPage.Provider>
      {parts && !work && <parts.PageRuns form={form} finished />}
      {parts && shown && <parts.Foot root={root} shown={shown} />}
    </div>
  );
}

interface StartProps {
  busy: boolean;
  /** Lists the open runs of this page. */
  list: ComponentChildren;
  /** Keeps the name that is being typed. */
  draft: Draft;
  onStart: (name: string) => void;
  onPrint: () => void;
}

/** The open runs of this page above what starts another. */
function Start({ busy, list, draft, onStart, onPrint }: StartProps) {
  const field = useRef<HTMLInputElement>(null);
  // What is there already was typed before this script came.
  useOnce(() => void (field.current!.value ||= draft.read() ?? ''));
  return (
    <section class="run-start needs-script" tabIndex={-1} aria-label={words.start} data-start>
      {list}
      <form
        class="run-new"
        onSubmit={(event) => {
          event.preventDefault();
          const name = new FormData(event.currentTarget).get('name') as string;
          event.currentTarget.reset();
          draft.keep('');
          onStart(name.trim());
        }}
      >
        <label>
          <span>{words.name}</span>
          <input
            class="field-box"
            name="name"
            ref={field}
            onInput={({ currentTarget }) => draft.keep(currentTarget.value.trim())}
            autocomplete="off"
            maxLength={LONGEST_NAME}
            placeholder={words.nameHint}
          />
        </label>
        <button class={busy ? 'button' : 'button primary'}>{busy ? words.oneMore : words.start}</button>
        <button class="button plain" type="button" onClick={onPrint}>
          {words.printBlank}
        </button>
      </form>
      {!busy && <p class="quiet">{words.orTick}</p>}
    </section>
  );
}
