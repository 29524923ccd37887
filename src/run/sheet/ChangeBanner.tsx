/** Says what has changed between the run's form and the page's, or which of them is missing. */
import { runChangeText as words } from '#text/run-changes.ts';
import { Tag } from '../../ui/components/Tag.tsx';
import { changes, type Change } from '../form/form-changes.ts';
import type { Form } from '../model/run.ts';

interface Props {
  /** The form of the page that a run is shown on. */
  page: Form | undefined;
  /** The one that it was started with, where there is one. */
  own: Form | undefined;
  onRenew: (page: Form) => void;
}

export function ChangeBanner({ page, own, onRenew }: Props) {
  const [what, why] = !page
    ? [words.pageGone, words.pageGoneWhy]
    : own
      ? [words.newer(page.version), words.newerWhy]
      : [words.formDamaged, words.formDamagedWhy];
  const list = page && own ? changes(own, page) : [];
  return (
    <div class="run-banner" data-banner>
      <p>
        <strong>{what}</strong>
      </p>
      <p>{why}</p>
      {list.length > 0 && (
        <details>
          <summary>{words.changes(list.length)}</summary>
          <ul>
            {list.map((change, index) => (
              <ChangeLine key={index} {...change} />
            ))}
          </ul>
        </details>
      )}
      {page && own && (
        <button class="button" type="button" onClick={() => onRenew(page)}>
          {words.renew}
        </button>
      )}
    </div>
  );
}

function ChangeLine({ kind, part, text, was, keeps }: Change) {
  const lost = kind === 'reworded' && !keeps ? words.changeLoses : '';
  return (
    <li>
      <Tag>{words.change[kind]}</Tag>
      <span>{text}</span>
      <small>{`${words.changeIn(part)}${lost}`}</small>
      {was && <small class="run-was">{words.was(was)}</small>}
    </li>
  );
}
