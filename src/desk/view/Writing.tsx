/** A page that is being written: tools, the form or the text of the file, and what becomes of it. */
import { useRef, useState } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import { later } from '../../ui/loading/later.tsx';
import { download } from '../../ui/export/download.ts';
import type { Diagnostic } from '../../syntax/diagnostic.ts';
import { fileText, plainText } from '../document/written.ts';
import { DeskForm } from '../form/DeskForm.tsx';
import { Send } from '../send/Send.tsx';
import type { DeskData } from '../state/desk-data.ts';
import { saveFile } from './files.ts';
import type { Begun } from './from-site.ts';
import { focusLine, focusPath } from './go-to.ts';
import { useDesk } from './hooks/use-desk.ts';
import { useNews } from './hooks/use-news.ts';
import { usePictures } from './hooks/use-pictures.ts';
import { useWide } from './hooks/use-wide.ts';
import { NewRoles } from './NewRoles.tsx';
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
  const desk = useDesk(begun.state, begun.id, begun.isDraft ?? false, data);
  const wide = useWide();
  const [chosen, setTab] = useState<Tab>(wide ? 'chart' : 'write');
  const tab = wide && chosen === 'write' ? 'chart' : chosen;
  const [broad, setBroad] = useState(false);
  const [asText, setAsText] = useState(false);
  const [said, say] = useState('');
  const to = useRef(begun.handle);
  const { state, blocks, check } = desk;
  const pictures = usePictures(state, desk.set, say);
  const news = useNews(state);
  const file = state.undo.present;
  const text = fileText(file);
  const isText = asText || !blocks;
  const roles = [...data.vocabulary.roles, ...state.roles];
  const open = [...desk.open.values()].flat();
  const wrong = check.diagnostics.filter((diagnostic) => !open.includes(diagnostic));
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
  const onRole = (name: string): string => {
    const same = roles.find((role) => role.name === name);
    if (same) return same.id;
    let number = state.roles.length + 1;
    while (roles.some((role) => role.id === `role-${number}`)) number++;
    desk.set((now) => ({ ...now, roles: [...now.roles, { id: `role-${number}`, name }] }));
    return `role-${number}`;
  };
  const goTo = (diagnostic: Diagnostic) => {
    if (!wide) setTab('write');
    const [path = ''] =
      [...desk.messages, ...desk.open].find(([, those]) => those.includes(diagnostic)) ?? [];
    // What is written is shown first.
    requestAnimationFrame(() => (isText ? focusLine(diagnostic.line) : focusPath(path)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const acts = new Map<string, () => unknown>([
      ['z', event.shiftKey ? desk.redo : desk.undo],
      ['y', desk.redo],
      ['s', save],
    ]);
    const act = acts.get(key);
    if (!act) return;
    event.preventDefault();
    void act();
  };
  return (
    <div class="desk" onKeyDown={onKeyDown}>
      <Toolbar
        state={state}
        kept={desk.kept}
        asText={isText}
        canForm={blocks !== undefined}
        wide={wide}
        onUndo={desk.undo}
        onRedo={desk.redo}
        onSave={() => void save()}
        onName={(name) => desk.set((now) => ({ ...now, name }))}
        onText={setAsText}
        onLeave={onLeave}
      >
        <Send
          state={state}
          text={text}
          before={news.text ?? state.saved}
          title={check.page.sound.title ?? state.name}
          known={data.pages.find(({ slug }) => slug === check.page.slug)}
          pictures={pictures.files()}
          say={say}
        />
      </Toolbar>
      <p class="desk-said-now" role="status">
        {said}
      </p>
      <Notices
        parted={desk.parted}
        resumed={begun.resumed ?? false}
        news={news}
        text={text}
        page={state.page}
        onAnew={onAnew}
        onSeen={(page) => desk.set((now) => ({ ...now, page }))}
      />
      <div class="desk-halves" data-tab={tab} data-broad={broad ? '' : undefined}>
        <Tabs
          tab={tab}
          onTab={setTab}
          wide={wide}
          errors={errors}
          warnings={wrong.length - errors}
          broad={broad}
          onBroad={setBroad}
        />
        <div class="desk-half" hidden={!wide && tab !== 'write'}>
          {!blocks && <p class="callout">{words.unreadable}</p>}
          {isText ? (
            <TextView text={plainText(file)} onText={desk.type} />
          ) : (
            <DeskForm
              file={file}
              blocks={blocks}
              data={data}
              roles={state.roles}
              messages={desk.messages}
              onTouch={desk.touch}
              onChange={desk.change}
              onRole={onRole}
              onPicture={pictures.add}
              onNamed={desk.nameId}
            />
          )}
          {state.roles.length > 0 && <NewRoles roles={state.roles} />}
        </div>
        {tab !== 'write' && (
          <div class="desk-side">
            {tab === 'problems' ? (
              <Problems diagnostics={wrong} open={open} isText={isText} onGo={goTo} />
            ) : (
              <Preview
                shown={tab}
                room={ROOM[broad && wide ? 'broad' : 'phone']}
                text={plainText(desk.settled)}
                page={check.page}
                data={data}
                roles={roles}
                pictureUrl={pictures.urlOf}
              />
            )}
          </div>
        )}
      </div>
    </div>
  );
}
