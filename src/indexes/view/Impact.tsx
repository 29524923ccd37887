/** 改了会碰到哪里: asks for a name, and lists the places that have it. */
import { useEffect, useState } from 'preact/hooks';
import { impactText as text } from '#text/impact.ts';
import { didYouMean } from '../../syntax/nearest.ts';
import { beginningOf } from '../../language/beginning.ts';
import { own } from '../../ui/own.ts';
import { segment, url } from '../../ui/url.ts';
import { keyOf, SUBJECT_KINDS, type Subject, type Touched } from '../model/impact.ts';
import { fetchImpact, type ImpactData } from './impact-data.ts';

/** Names that hold what was typed are listed up to here. */
const MOST_NAMES = 12;
/** Characters of an unknown name that are said again. */
const MOST_SAID = 30;

/** What the address asks for, `?record=入库单`, as it is called; an id that nothing has as it stands there. */
function askedFor({ subjects }: ImpactData): Pick<Subject, 'name'> & Partial<Subject> {
  const query = new URLSearchParams(location.search);
  const kind = SUBJECT_KINDS.find((each) => query.has(each));
  const id = (kind && query.get(kind)) ?? '';
  return subjects.find((each) => each.kind === kind && each.id === id) ?? { name: id };
}

const addressOf = ({ kind, id }: Subject) => `?${new URLSearchParams({ [kind]: id })}`;

/** What is looked up stands in the address, so that it can be sent and comes back. */
function noteInAddress(shown: readonly Subject[]): void {
  const [one, ...others] = shown;
  const query = one && others.length === 0 ? addressOf(one) : '';
  history.replaceState(history.state, '', `${location.pathname}${query}`);
}

export function Impact() {
  const [data, setData] = useState<ImpactData | 'failed'>();
  const [name, setName] = useState('');
  useEffect(() => {
    fetchImpact().then(
      (found) => {
        setData(found);
        setName((typed) => typed || askedFor(found).name);
      },
      () => setData('failed'),
    );
  }, []);
  if (data === 'failed') return <p role="alert">{text.failed}</p>;
  const typed = name.trim();
  const shown = shownOf(data, typed);
  const close =
    data && typed !== '' && shown.length === 0
      ? data.subjects.filter((each) => each.name.includes(typed))
      : [];
  return (
    <div class="impact needs-script">
      <label class="impact-field">
        {text.field}
        <input
          class="field-box"
          list="impact-names"
          value={name}
          autocomplete="off"
          onInput={({ currentTarget: { value } }) => {
            setName(value);
            if (data) noteInAddress(shownOf(data, value.trim()));
          }}
        />
      </label>
      <datalist id="impact-names">
        {data?.subjects.map((each) => (
          <option key={keyOf(each)} value={each.name} label={text.kinds[each.kind]} />
        ))}
      </datalist>
      <p role="status">
        {close.length > 0 && text.close(close.length, Math.min(close.length, MOST_NAMES))}
        {data && typed !== '' && shown.length + close.length === 0 && (
          <>
            {text.unknown(beginningOf(typed, MOST_SAID))}{' '}
            {didYouMean(
              typed,
              data.subjects.map((each) => each.name),
            )}
          </>
        )}
      </p>
      {close.length > 0 && (
        <ul>
          {close.slice(0, MOST_NAMES).map((each) => (
            <li key={keyOf(each)}>
              <a href={addressOf(each)}>{each.name}</a> <small class="quiet">{text.kinds[each.kind]}</small>
            </li>
          ))}
        </ul>
      )}
      {data &&
        shown.map((each) => (
          <Places
            key={keyOf(each)}
            subject={each}
            touched={own(data.touched, keyOf(each)) ?? []}
            titles={titlesOf(data)}
          />
        ))}
      {shown.length > 0 && <p class="quiet">{text.made}</p>}
    </div>
  );
}

/** What has this name or id; of several with one name that which the address asks for. */
function shownOf(data: ImpactData | undefined, typed: string): Subject[] {
  if (!data || typed === '') return [];
  const meant = data.subjects.filter(({ name, id }) => name === typed || id === typed);
  const { kind, id } = askedFor(data);
  const asked = meant.find((each) => each.kind === kind && each.id === id);
  return asked ? [asked] : meant;
}

const titlesOf = ({ subjects }: ImpactData): Map<string, string> =>
  new Map(subjects.filter(({ kind }) => kind === 'page').map(({ id, name }) => [id, name]));

interface PlacesProps {
  subject: Subject;
  touched: Touched[];
  titles: ReadonlyMap<string, string>;
}

function Places({ subject: { kind, name }, touched, titles }: PlacesProps) {
  const named = touched.filter(({ said }) => !said);
  const said = touched.filter((each) => each.said);
  return (
    <section>
      <h2>
        {name} <small class="quiet">{text.kinds[kind]}</small>
      </h2>
      {touched.length === 0 && <p>{text.none}</p>}
      {named.length > 0 && <h3>{text.named(named.length)}</h3>}
      <PlaceList touched={named} titles={titles} />
      {said.length > 0 && <h3>{text.said(said.length)}</h3>}
      {said.length > 0 && <p class="quiet">{text.saidWhy}</p>}
      <PlaceList touched={said} titles={titles} />
    </section>
  );
}

function PlaceList({ touched, titles }: Pick<PlacesProps, 'touched' | 'titles'>) {
  const slugs = [...new Set(touched.map(({ slug }) => slug))];
  return (
    <ul class="impact-pages">
      {slugs.map((slug) => (
        <li key={slug}>
          <a href={url(`procedures/${segment(slug)}/`)}>{titles.get(slug) ?? slug}</a>
          <ul>
            {touched
              .filter((each) => each.slug === slug)
              .map(({ kind, at, line, text: words }, index) => (
                <li key={`${line} ${index}`}>
                  <small class="tag">{text.touched[kind]}</small>
                  {at === undefined ? (
                    words
                  ) : (
                    <a href={`${url(`procedures/${segment(slug)}/`)}#${at}`}>{words}</a>
                  )}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
