/** The answers of a question within a step: each with where it leads, to a step that is there or to a new one. */
import { deskText as words } from '#text/desk.ts';
import { readAnswer, setAnswer, type WrittenAnswer } from '../../document/answers.ts';
import type { Block, Entry } from '../../document/blocks.ts';
import { BLANK, shownWords, writtenWords } from '../../document/words.ts';
import type { Change } from '../../document/written.ts';
import { insertEntries, moveEntry, removeEntry } from '../../edit/entries.ts';
import { idMaker, idsOf, newStep } from '../../edit/new-blocks.ts';
import { blockAt, childPath, indexIn, insertAt, parentPath } from '../../edit/places.ts';
import { LookUp } from '../fields/LookUp.tsx';
import { LeadsBack } from './LeadsBack.tsx';
import { Said } from '../fields/Said.tsx';
import { TextField } from '../fields/TextField.tsx';
import { domId, useForm, type Form } from '../form-context.ts';
import { Words } from '../Words.tsx';

type List = Extract<Block, { type: 'list' }>;

const NEW = '\n';

export function Answers({ list, path }: { list: List; path: string }) {
  const { file, change, focus } = useForm();
  const add = () => {
    change(insertEntries(file, list, list.entries.length, [`[${BLANK}](#)`]));
    focus(childPath(path, list.entries.length));
  };
  return (
    <div class="desk-list" role="group" aria-label={words.answersLabel} id={domId(path)} data-path={path}>
      <Said path={path} />
      <ol>
        {list.entries.map((entry, index) => (
          <li key={index} class="desk-entry" data-path={childPath(path, index)}>
            <Answer list={list} entry={entry} index={index} path={childPath(path, index)} />
          </li>
        ))}
      </ol>
      {list.entries.some((entry) => readAnswer(file, entry)?.to === '') && (
        <p class="callout">{words.answersOpen}</p>
      )}
      <button type="button" class="button" onClick={add} data-add="answer">
        {words.addOne(words.answer)}
      </button>
    </div>
  );
}

/** A new step behind the one that asks. */
function stepBehind({ file, blocks }: Form, path: string): { id: string; changes: Change[] } {
  let at = path;
  for (let block = blockAt(blocks, at); block && !(block.type === 'element' && block.name === 'Step');) {
    at = parentPath(at);
    block = blockAt(blocks, at);
  }
  const id = idMaker(idsOf(blocks))('step');
  return { id, changes: insertAt(file, blocks, parentPath(at), indexIn(at) + 1, newStep(id)) };
}

function Answer({ list, entry, index, path }: { list: List; entry: Entry; index: number; path: string }) {
  const form = useForm();
  const { file, change, focus, targets } = form;
  const answer = readAnswer(file, entry);
  const name = words.entry(words.answer, index + 1);
  if (!answer) return <Words line={entry} path={path} label={name} quiet />;
  const set = (part: Partial<WrittenAnswer>, field: string) =>
    change(setAnswer(file, entry, part), `${path}~${field}`);
  const lead = (to: string) => {
    const outcome = to === 'end' || to === 'gap' ? answer.outcome : undefined;
    if (to !== NEW) return change(setAnswer(file, entry, { to, outcome }));
    const { id, changes } = stepBehind(form, path);
    change([...setAnswer(file, entry, { to: id, outcome }), ...changes]);
  };
  const move = (before: number, to: number) => {
    if (to < 0 || to >= list.entries.length) return form.say(words.cannotMove(name));
    change(moveEntry(file, list, index, before));
    focus(childPath(parentPath(path), to));
    form.say(words.moved(name, to + 1));
  };
  const isOpen = answer.to === 'end' || answer.to === 'gap';
  const hasCondition = answer.condition !== undefined;
  return (
    <div class="desk-answer">
      <TextField
        path={path}
        label={name}
        value={shownWords(answer.text).replace(/\\([[\]])/g, '$1')}
        onValue={(text) =>
          set({ text: writtenWords(text.trim()).replace(/(?<!\\)[[\]]/g, '\\$&') || BLANK }, 'text')
        }
        onKeyDown={(event) => {
          if (event.isComposing || !event.altKey) return;
          if (event.key === 'ArrowUp') move(index - 1, index - 1);
          if (event.key === 'ArrowDown') move(index + 2, index + 1);
        }}
      />
      <LookUp
        path={`${path}~to`}
        label={words.leadsTo(index + 1)}
        value={answer.to}
        none={words.choose}
        choices={targets}
        always={[
          { id: 'end', name: words.end },
          { id: 'gap', name: words.stillOpen },
          { id: NEW, name: words.newStep },
        ]}
        onValue={lead}
      />
      <LeadsBack path={path} to={answer.to} />
      {isOpen && (
        <TextField
          path={`${path}~outcome`}
          label={answer.to === 'end' ? words.outcome : words.openQuestion}
          value={answer.outcome ?? ''}
          onValue={(outcome) => set({ outcome: outcome.trim() || undefined }, 'outcome')}
        />
      )}
      {hasCondition && (
        <TextField
          path={`${path}~if`}
          label={words.comments.if}
          value={answer.condition ?? ''}
          onValue={(condition) => set({ condition: condition.trim() || undefined }, 'if')}
        />
      )}
      <span class="desk-tools">
        {!hasCondition &&
          form.blocks.some((block) => idsOf([block]).some((id) => id.startsWith('value'))) && (
            <button type="button" class="button plain" onClick={() => set({ condition: '…' }, 'if')}>
              {words.comments.if}
            </button>
          )}
        {list.entries.length > 1 && (
          <button
            type="button"
            class="button plain"
            aria-label={words.remove(name)}
            onClick={() => {
              change(removeEntry(list, index));
              focus(childPath(parentPath(path), Math.max(0, index - 1)));
              form.say(words.removed(name), true);
            }}
          >
            ×
          </button>
        )}
      </span>
    </div>
  );
}
