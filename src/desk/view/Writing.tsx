/** A page that is being written: tools, the form or the text of the file, and what becomes of it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import { Toast, useToast } from '../../ui/components/Toast.tsx';
import { later } from '../../ui/loading/later.tsx';
import { download } from '../../ui/export/download.ts';
import type { Diagnostic } from '../../syntax/diagnostic.ts';
import { fileText, plainText } from '../document/written.ts';
import { DeskForm } from '../form/DeskForm.tsx';
import { Compared } from '../send/Compared.tsx';
import { Send } from '../send/Send.tsx';
import type { DeskData } from '../state/desk-data.ts';
import { drafts } from '../state/drafts.ts';
import { stepPlaces } from '../edit/step-places.ts';
import { saveFile } from './files.ts';
import type { Begun } from './from-site.ts';
import { focusLine, focusPath } from './go-to.ts';
import { useDesk } from './hooks/use-desk.ts';
import { useKeptFocus } from './hooks/use-kept-focus.ts';
import { useNewEntries } from './hooks/use-new-entries.ts';
import { useNews } from './hooks/use-news.ts';
import { useSameEntries } from './hooks/use-same-entries.ts';
import { useSameMessages } from './hooks/use-same-messages.ts';
import { useSteady } from './hooks/use-steady.ts';
import { usePictures } from './hooks/use-pictures.ts';
import { useUndo } from './hooks/use-undo.ts';
import { useWide } from './hooks/use-wide.ts';
import { NewLines } from './NewLines.tsx';
import { Notices } from './Notices.tsx';
import { Problems } from './Problems.tsx';
import { TextView } from './TextView.tsx';
import { Tabs, type Tab } from './tools/Tabs.tsx';
import { Toolbar } from './tools/Toolbar.tsx';

const Preview = later(async () => (await import('../preview/Preview.tsx')).default);

/** In pixels, of a phone and of a wide screen. */
const ROOM = { phone: 330, broad: 700 };

interface Props {
  begun: Begun;
  data: DeskData;
  /** Opens the page of the site as it is there now, beside what was written. */
  onAnew: (slug: string) => void;
  onLeave: () => void;
}

export function Writing({ begun, data, onAnew, onLeave }: Props) {
  const wide = useWide();
  const [chosen, setTab] = useState<Tab>(wide ? 'chart' : 'write');
  const tab = wide && chosen === 'write' ? 'chart' : chosen;
  const desk = useDesk(begun.state, begun.id, begun.isDraft ?? false, data, tab === 'read');
  const { onFocusIn } = useKeptFocus();
  useEffect(() => {
    if (begun.state.saved || begun.isDraft) document.querySelector<HTMLElement>('.desk-form')?.focus();
    else focusPath('@title');
  }, [begun]);
  const [broad, setBroad] = useState(false);
  const [drafted] = useState(
    () => new Set(drafts().flatMap(({ id, name }) => (id === begun.id ? [] : name))),
  );
  const [compared, setCompared] = useState(false);
  const [asText, setAsText] = useState(false);
  const home = useRef<HTMLDivElement>(null);
  const toast = useToast(() => home.current?.querySelector<HTMLElement>('.desk-form'));
  const { say } = toast;
  const to = useRef(begun.handle);
  const { state, form, read } = desk;
  const pictures = usePictures(state, desk.set, say);
  const news = useNews(state);
  const file = state.undo.present;
  const text = fileText(file);
  const before = news.text ?? state.saved;
  const isText = asText || (!form && !desk.waits);
  const { roles, names, onRole, onSource } = useNewEntries(desk, data);
  const open = [...desk.open.values()].flat();
  const wrong = (read?.diagnostics ?? []).filter((diagnostic) => !open.includes(diagnostic));
  const errors = wrong.filter(({ severity }) => severity === 'error').length;

  const save = async () => {
    desk.touch();
    const saved = await saveFile(state.name, text, to.current).catch(() => 'failed' as const);
    if (saved === undefined) return;
    if (saved === 'failed') return say(words.saveFailed);
    if (saved !== 'downloaded') to.current = saved;
    const name = saved === 'downloaded' ? state.name : saved.name;
    for (const [picture, blob] of pictures.files()) download(picture, blob, blob.type);
    desk.set((now) => ({ ...now, saved: text, name }));
    const also = [...pictures.files().keys()].map((picture) => words.pictureSaved(picture)).join('');
    const missing = open.length > 0 ? words.savedWithOpen(open.length) : '';
    say((saved === 'downloaded' ? words.downloaded(name) : words.saved(name)) + also + missing);
  };
  const goTo = (diagnostic: Diagnostic) => {
    if (!wide) setTab('write');
    const [path = ''] =
      [...desk.messages, ...desk.open].find(([, those]) => those.includes(diagnostic)) ?? [];
    // What is written is shown first.
    requestAnimationFrame(() => (isText ? focusLine(diagnostic.line) : focusPath(path)));
  };
  const { undo, redo, tell } = useUndo(desk, say);
  // A stroke that changes nothing of what is said leaves the form as it is.
  const ofForm = useSameEntries({
    ...form,
    data,
    roles: state.roles,
    sources: state.sources,
    messages: useSameMessages(desk.messages),
    waits: desk.waits,
    onTouch: useSteady(desk.touch),
    onChange: useSteady(desk.change),
    onSay: useSteady(tell),
    onRole: useSteady(onRole),
    onSource: useSteady(onSource),
    onPicture: useSteady(pictures.add),
    onNamed: useSteady(desk.nameId),
    onTitle: useSteady(desk.nameFile),
  });
  const shown = useMemo(
    () => ofForm.file && ofForm.blocks && <DeskForm {...ofForm} file={ofForm.file} blocks={ofForm.blocks} />,
    [ofForm],
  );
  const room = ROOM[broad && wide ? 'broad' : 'phone'];
  // A stroke shows there once it has been read.
  const preview = useMemo(
    () =>
      read &&
      tab !== 'write' &&
      tab !== 'problems' && (
        <Preview
          shown={tab}
          room={room}
          page={read.page}
          body={read.body}
          data={data}
          roles={roles}
          pictureUrl={pictures.urlOf}
        />
      ),
    [tab, room, read, data, roles, pictures.urlOf],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const keys = new Map<string, () => unknown>([
      ['z', event.shiftKey ? redo : undo],
      ['y', redo],
      ['s', save],
    ]);
    const act = keys.get(key);
    if (!act) return;
    event.preventDefault();
    void act();
  };
  return (
    <div class="desk" ref={home} onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
      <Toolbar
        state={state}
        kept={desk.kept}
        asText={isText}
        canForm={form !== undefined || desk.waits}
        wide={wide}
        onUndo={undo}
        onRedo={redo}
        onSave={() => void save()}
        isTaken={(name) => data.pages.some(({ slug }) => `${slug}.mdx` === name && slug !== state.page?.slug)}
        isDrafted={(name) => drafted.has(name)}
        onName={(name) => desk.set((now) => ({ ...now, name }))}
        onText={(next) => {
          setAsText(next);
          say(next ? words.nowAsText : words.nowAsForm);
        }}
        onLeave={onLeave}
      >
        <Send
          state={state}
          text={text}
          before={before}
          title={read?.page.sound.title ?? state.name}
          known={data.pages.find(({ slug }) => slug === read?.page.slug)}
          pictures={pictures.files()}
          page={read?.page}
          names={names}
          roleName={(id) => roles.find((role) => role.id === id)?.name ?? id}
          say={say}
          onShow={() => setCompared(true)}
        />
      </Toolbar>
      {compared && <Compared before={before} after={text} names={names} onClose={() => setCompared(false)} />}
      <Notices
        parted={desk.parted}
        resumed={begun.resumed ?? false}
        news={news}
        text={text}
        names={names}
        page={state.page}
        onAnew={onAnew}
        onSeen={(page) => desk.set((now) => ({ ...now, page }))}
      />
      {desk.failed && (
        <p class="callout" role="alert">
          {words.notChecked}{' '}
          <button type="button" class="button" onClick={desk.again}>
            {words.again}
          </button>
        </p>
      )}
      <div class="desk-halves" data-tab={tab} data-broad={broad ? '' : undefined}>
        <Tabs
          tab={tab}
          onTab={setTab}
          wide={wide}
          errors={errors}
          warnings={wrong.length - errors}
          open={open.length}
          broad={broad}
          onBroad={setBroad}
        />
        <div class="desk-half" hidden={!wide && tab !== 'write'}>
          {!form && !desk.waits && <p class="callout">{words.unreadable}</p>}
          {isText ? (
            <TextView text={plainText(file)} onText={desk.type} />
          ) : (
            (shown ?? <p role="status">{words.readingLong}</p>)
          )}
          <NewLines roles={state.roles} sources={state.sources} />
        </div>
        {tab !== 'write' && (
          <div class="desk-side">
            {tab === 'problems' ? (
              <Problems
                diagnostics={wrong}
                open={open}
                isText={isText}
                {...(form && { places: stepPlaces(form.blocks) })}
                onGo={goTo}
              />
            ) : (
              preview
            )}
          </div>
        )}
      </div>
      <Toast state={toast} />
    </div>
  );
}
