/** Says what has changed between the run's form and the page's, or which of them is missing. */
import type { ComponentChildren } from 'preact';
import { runChangeText as words } from '#text/run-changes.ts';
import { Tag } from '../../ui/components/Tag.tsx';
import { changes, type Change } from '../form/form-changes.ts';
import { useKnownPages } from '../lists/known-pages.ts';
import { runAddress } from '../model/addresses.ts';
import type { Form } from '../model/run.ts';

interface Props {
  /** Of the run. */
  id: string;
  /** The form of the page that a run is shown on. */
  page: Form | undefined;
  /** The one that it was started with, where there is one. */
  own: Form | undefined;
  onRenew: (page: Form) => void;
}

export function ChangeBanner({ id, page, own, onRenew }: Props) {
  if (!page) return <PageElsewhere id={id} />;
  const [what, why] = own
    ? [words.newer(page.version), words.newerWhy]
    : [words.formDamaged, words.formDamagedWhy];
  const list = own ? changes(own, page) : [];
  return (
    <Banner what={what} why={why}>
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
      {own && (
        <button class="button" type="button" onClick={() => onRenew(page)}>
          {words.renew}
        </button>
      )}
    </Banner>
  );
}

/** Of a run that is shown away from its page: whether that is gone, is to be had, or nobody knows. */
function PageElsewhere({ id }: Pick<Props, 'id'>) {
  const { answered, known } = useKnownPages(true);
  if (!answered) return null;
  const there = known?.has(id.split('/')[0]!);
  const [what, why] =
    there === false
      ? [words.pageGone, words.pageGoneWhy]
      : [words.pageElsewhere, there ? words.pageThere : words.pageUnknown];
  return (
    <Banner what={what} why={why}>
      {there && (
        <a class="button" href={runAddress(id)}>
          {words.toPage}
        </a>
      )}
    </Banner>
  );
}

function Banner({ what, why, children }: { what: string; why: string; children: ComponentChildren }) {
  return (
    <div class="run-banner" data-banner>
      <p>
        <strong>{what}</strong>
      </p>
      <p>{why}</p>
      {children}
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
