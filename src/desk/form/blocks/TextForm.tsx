/** What is no component and no list: a paragraph, a heading, a table, a picture; anything else as it was written. */
import { useState } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import { readBlocks, type Block } from '../../document/blocks.ts';
import { BLANK, shownWords, writtenWords } from '../../document/words.ts';
import { textIn, withChanges, type Span } from '../../document/written.ts';
import { fenceText, headingWords, readPicture, setPicture } from '../../edit/lines.ts';
import { componentAt, indexIn, parentPath } from '../../edit/places.ts';
import { Said } from '../fields/Said.tsx';
import { TextField } from '../fields/TextField.tsx';
import { domId, useForm } from '../form-context.ts';
import { Tools } from '../Tools.tsx';
import { Words } from '../Words.tsx';
import { PictureForm } from './PictureForm.tsx';
import { TableForm } from './TableForm.tsx';

type Text = Extract<Block, { type: 'text' }>;

interface Props {
  block: Text;
  path: string;
}

export function TextForm({ block, path }: Props) {
  const { file, blocks } = useForm();
  const isPicture = block.kind === 'paragraph' && readPicture(file, block) !== undefined;
  const inQuestion = block.kind === 'paragraph' && componentAt(blocks, parentPath(path)) === 'Question';
  const label = isPicture
    ? words.plain.picture
    : inQuestion
      ? words.inQuestion[indexIn(path) === 0 ? 'asked' : 'why']
      : (words.texts.get(block.kind) ?? words.source);
  return (
    <div
      class="desk-text"
      data-path={path}
      data-kind={isPicture ? 'picture' : block.kind}
      id={`${domId(path)}-text`}
    >
      <div class="desk-head">
        <span class="desk-kind" aria-hidden="true">
          {label}
        </span>
        <Tools path={path} label={label} />
      </div>
      {isPicture ? (
        <PictureForm block={block} path={path} set={(now) => setPicture(file, block, now)} />
      ) : (
        <TextInside block={block} path={path} label={label} />
      )}
    </div>
  );
}

function TextInside({ block, path, label }: Props & { label: string }) {
  const { file, change } = useForm();
  if (block.kind === 'table') return <TableForm block={block} path={path} />;
  if (block.kind === 'paragraph')
    return (
      <>
        <Words
          line={{ content: block, children: block.children }}
          path={path}
          label={label}
          quiet
          paragraph
        />
        <Said path={path} />
      </>
    );
  const heading = block.kind === 'heading' ? headingWords(file, block) : undefined;
  if (heading)
    return (
      <TextField
        path={path}
        label={label}
        quiet
        value={shownWords(heading.text)}
        onValue={(value) =>
          change([{ from: heading.from, to: heading.to, text: writtenWords(value.trim()) || BLANK }], path)
        }
      />
    );
  return <Source path={path} label={label} span={fenceText(file, block) ?? block} />;
}

/** Text as it stands in the file. It is taken over as soon as the page can be read with it. */
function Source({ path, label, span }: { path: string; label: string; span: Span }) {
  const { file, change } = useForm();
  const [broken, setBroken] = useState<string>();
  const value = broken ?? textIn(file, span);
  const set = (text: string) => {
    const changes = [{ from: span.from, to: span.to, text }];
    try {
      readBlocks(withChanges(file, changes));
      setBroken(undefined);
      change(changes, path);
    } catch {
      setBroken(text);
    }
  };
  return (
    <>
      <TextField
        path={path}
        label={label}
        quiet
        lines
        value={value}
        same={(typed, now) => typed === now}
        onValue={set}
      />
      {broken !== undefined && <p class="field-problem">{words.unreadableSource}</p>}
    </>
  );
}
