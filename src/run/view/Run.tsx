/**
 * 执行单: starting, resuming and working through runs of one page's checklist.
 *
 * The address says which: `?run=<id>`. Without one the page shows the open runs and the blank list; the
 * first tick there starts a run.
 */
import type { ComponentProps } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { runText as words } from '#text/run.ts';
import { checkRoom } from '../../storage/quota.ts';
import { later } from '../../ui/components/later.tsx';
import { atFirstTouch } from '../../ui/first-touch.ts';
import { useOnce } from '../../ui/hooks/use-once.ts';
import { useRuns } from '../lists/use-runs.ts';
import { isOpen, type Form } from '../model/run.ts';
import { hasRun, startRun } from '../model/store.ts';
import type { QrCode } from '../report/qr-code.ts';
import type { Press } from '../sheet/commands.ts';
import { StepPictures } from '../sheet/pictures.tsx';
import { Rows, type Paper } from '../sheet/Rows.tsx';
import { FinishBar } from '../sheet/RunBar.tsx';
import { RunSheet } from '../sheet/RunSheet.tsx';
import type { RunSession } from '../sheet/session.ts';
import { startCalled } from './start-called.ts';
import { useRunOfAddress } from './use-run-of-address.ts';

interface Props {
  form: Form;
  paper: Paper;
  pictures?: ComponentProps<typeof StepPictures.Provider>['value'] | undefined;
}

export function Run({ form, paper, pictures = {} }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [code, setCode] = useState<QrCode | undefined>(paper.code);
  useOnce(() => startCalled(form));
  const has = (id: string) => hasRun(id, form.slug);
  const { session, scene, toast, enter, leave } = useRunOfAddress({ root, page: form, has });
  const work = session && scene && { session, scene };

  const begin = (name: string) => {
    const started = enter(startRun(form, name, Date.now(), Math.random()));
    checkRoom();
    return started;
  };
  /** The first tick or answer in the blank list starts a run with it. */
  const press = (one: Press) => void begin('').note(one);
  /** Draws the QR code where the build did not know the address. */
  const draw = async () => {
    if (code) return;
    const { qrCode } = await import('../report/qr-code.ts');
    setCode(qrCode(location.origin + location.pathname));
  };
  const printAll = async () => {
    await draw();
    requestAnimationFrame(() => print());
  };

  useOnce(() => {
    // Boxes that were pressed before this script came are pressed now: the first starts a run.
    const early = [...root.current!.querySelectorAll<HTMLInputElement>('[data-item] > input:checked')];
    let started: RunSession | undefined;
    for (const box of early)
      void (started ??= begin('')).note({ item: box.parentElement!.dataset.item!, on: true });
    // Beside the list there is room for the diagram; above it, it waits to be asked for.
    const diagram = document.querySelector<HTMLDetailsElement>('[data-diagram]');
    if (diagram) diagram.open = matchMedia('(min-width: 1000px)').matches;
    // In time for whoever prints with the browser's own command.
    atFirstTouch(() => void draw());
  });

  return (
    <div class="run" ref={root} data-keeps>
      {!work && (
        <Start
          form={form}
          onStart={(name) => (begin(name).focusFirst = 'title')}
          onPrint={() => void printAll()}
        />
      )}
      {work && <RunSheet {...work} say={toast.say} onPrint={() => void printAll()} onLeave={leave} />}
      <StepPictures.Provider value={pictures}>
        <Rows form={form} paper={{ ...paper, code }} work={work} onPress={press} />
      </StepPictures.Provider>
      <FinishBar toast={toast} work={work} />
    </div>
  );
}

interface StartProps {
  form: Form;
  onStart: (name: string) => void;
  onPrint: () => void;
}

/** The runs of this page: the open ones above what starts another, the finished ones folded. */
function Start({ form, onStart, onPrint }: StartProps) {
  const runs = useRuns(form) ?? [];
  const open = runs.filter(({ run }) => isOpen(run));
  const done = runs.filter(({ run }) => !isOpen(run));
  const page = () => location.pathname;
  return (
    <section class="run-start needs-script" tabIndex={-1} aria-label={words.start} data-start>
      {open.length > 0 && (
        <div>
          <h2>{words.openRuns}</h2>
          <RunList runs={open} page={page} />
        </div>
      )}
      <form
        class="run-new"
        onSubmit={(event) => {
          event.preventDefault();
          const name = new FormData(event.currentTarget).get('name') as string;
          event.currentTarget.reset();
          onStart(name.trim());
        }}
      >
        <label>
          <span>{words.name}</span>
          <input
            class="field-box"
            name="name"
            autocomplete="off"
            maxLength={40}
            placeholder={words.nameHint}
          />
        </label>
        <button class="button primary">{words.start}</button>
        <button class="button plain" type="button" onClick={onPrint}>
          {words.printBlank}
        </button>
      </form>
      <p class="quiet">{words.orTick}</p>
      {done.length > 0 && (
        <details class="run-history">
          <summary>{words.history(done.length)}</summary>
          <RunList runs={done} page={page} shown={4} />
        </details>
      )}
    </section>
  );
}

/** Who has no run yet does not load what lists them. */
const RunList = later(async () => (await import('../lists/RunList.tsx')).RunList);
