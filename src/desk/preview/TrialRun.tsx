/** The checklist of a page while it is written, to be tried: ticks, answers and values go with the page. */
import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { deskPreviewText as words } from '#text/desk-preview.ts';
import { newRun, type Form, type Run } from '../../run/model/run.ts';
import { FromPage } from '../../run/rows/from-page.tsx';
import { Rows } from '../../run/rows/Rows.tsx';
import { useFollow } from '../../run/rows/use-follow.ts';
import { RunSession } from '../../run/sheet/session.ts';
import { inMemory } from '../../storage/in-memory.ts';
import type { Saved } from '../../storage/saved.ts';
import { Toast, useToast } from '../../ui/components/Toast.tsx';
import { useSame } from './use-same.ts';

const nothing = () => {};
const begun = (form: Form): Saved<Run> => inMemory(newRun(form.slug, '', '', Date.now()));

export function TrialRun({ form }: { form: Form }) {
  const root = useRef<HTMLDivElement>(null);
  const [trial, setTrial] = useState(() => begun(form));
  const toast = useToast(() => root.current?.querySelector<HTMLElement>('[data-item] input'));
  const page = useSame(form);
  const { say } = toast;
  // Ticks stay where the text changes: what they belong to is known by its words.
  const session = useMemo(
    () => new RunSession('trial', { page, say, leave: nothing, enter: nothing, trial }),
    [page, say, trial],
  );
  useEffect(() => () => session.close(), [session]);
  const scene = useStore(session.$scene);
  useFollow(root, session, scene);
  return (
    <FromPage.Provider value={{ slug: form.slug, trial: true }}>
      <p class="preview-tried">
        <span>{session.progress}</span>
        <button type="button" class="button plain" onClick={() => setTrial(begun(form))}>
          {words.anew}
        </button>
      </p>
      <div ref={root}>
        <Rows form={page} work={scene && { session, scene }} />
      </div>
      <Toast state={toast} />
    </FromPage.Provider>
  );
}
