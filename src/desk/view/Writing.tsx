/** A page that is being written: tools, the form or the text of the file, and what is wrong with it. */
import { useRef, useState } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import { later } from '../../ui/components/later.tsx';
import { download } from '../../ui/download.ts';
import { fileText, plainText } from '../document/written.ts';
import { DeskForm } from '../form/DeskForm.tsx';
import type { DeskData } from '../state/desk-data.ts';
import type { DeskState } from '../state/desk-state.ts';
import { saveFile, type Handle } from './files.ts';
import { NewRoles } from './NewRoles.tsx';
import { Problems } from './Problems.tsx';
import { TextView } from './TextView.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useDesk } from './use-desk.ts';

const Preview = later(async () => (await import('../preview/Preview.tsx')).default);

interface Props {
  first: DeskState;
  id: string;
  handle: Handle | undefined;
  data: DeskData;
  onLeave: () => void;
}

export function Writing({ first, id, handle, data, onLeave }: Props) {
  const desk = useDesk(first, id, data);
  const [asText, setAsText] = useState(false);
  const [said, say] = useState('');
  const to = useRef(handle);
  const [beside, setBeside] = useState(() => matchMedia('(min-width: 1100px)').matches);
  /** The pictures that were added here, by the names that the page calls them by. */
  const pictures = useRef(new Map<string, string>()).current;
  const { state, blocks, check } = desk;
  const file = state.undo.present;
  const isSaved = fileText(file) === state.saved;

  const save = async () => {
    const text = fileText(file);
    const saved = await saveFile(state.name, text, to.current).catch(() => 'failed' as const);
    if (saved === undefined) return;
    if (saved === 'failed') return say(words.saveFailed);
    if (saved !== 'downloaded') to.current = saved;
    const name = saved === 'downloaded' ? state.name : saved.name;
    desk.set((now) => ({ ...now, saved: text, name }));
    say(saved === 'downloaded' ? words.downloaded(name) : words.saved(name));
  };
  const onRole = (name: string): string => {
    const known = [...data.vocabulary.roles, ...state.roles];
    const same = known.find((role) => role.name === name);
    if (same) return same.id;
    let number = state.roles.length + 1;
    while (known.some((role) => role.id === `role-${number}`)) number++;
    desk.set((now) => ({ ...now, roles: [...now.roles, { id: `role-${number}`, name }] }));
    return `role-${number}`;
  };
  const onPicture = (picture: File): string => {
    const name = picture.name.replace(/[^\w.-]+/g, '-').replace(/^[-.]+/, '') || 'picture.png';
    download(name, picture, picture.type);
    pictures.set(`./${name}`, URL.createObjectURL(picture));
    say(words.pictureSaved(name));
    return `./${name}`;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const act =
      key === 'z'
        ? event.shiftKey
          ? desk.redo
          : desk.undo
        : key === 'y'
          ? desk.redo
          : key === 's'
            ? save
            : undefined;
    if (!act) return;
    event.preventDefault();
    void act();
  };
  return (
    <div class="desk" onKeyDown={onKeyDown}>
      <Toolbar
        state={state}
        isSaved={isSaved}
        asText={asText || !blocks}
        canForm={blocks !== undefined}
        onUndo={desk.undo}
        onRedo={desk.redo}
        onSave={() => void save()}
        onName={(name) => desk.set((now) => ({ ...now, name }))}
        onText={setAsText}
        onLeave={onLeave}
        beside={beside}
        onBeside={setBeside}
      />
      <p class="quiet" role="status">
        {said}
      </p>
      {desk.parted && (
        <p class="callout" role="alert">
          {words.parted}
        </p>
      )}
      <Problems messages={desk.messages} diagnostics={check.diagnostics} asText={asText || !blocks} />
      {!blocks && <p class="callout">{words.unreadable}</p>}
      <div class="desk-halves" data-beside={beside ? '' : undefined}>
        <div class="desk-half">
          {asText || !blocks ? (
            <TextView text={plainText(file)} onText={desk.type} />
          ) : (
            <DeskForm
              file={file}
              blocks={blocks}
              data={data}
              roles={state.roles}
              messages={desk.messages}
              onChange={desk.change}
              onRole={onRole}
              onPicture={onPicture}
            />
          )}
          {state.roles.length > 0 && <NewRoles roles={state.roles} />}
        </div>
        {beside && (
          <Preview
            text={plainText(desk.settled)}
            page={check.page}
            data={data}
            roles={[...data.vocabulary.roles, ...state.roles]}
            pictureUrl={(written) => pictures.get(written)}
          />
        )}
      </div>
    </div>
  );
}
