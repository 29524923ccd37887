/** 改了会碰到哪里: asks for a name, and lists the places that have it. */
import { useEffect, useState } from 'preact/hooks';
import { impactText as text } from '#text/impact.ts';
import { didYouMean } from '../../syntax/nearest.ts';
import { own } from '../../ui/own.ts';
import { segment, url } from '../../ui/url.ts';
import { keyOf, SUBJECT_KINDS, type Subject, type Touched } from '../model/impact.ts';
import { fetchImpact, type ImpactData } from './impact-data.ts';

/** What the address asks for: `?record=入库单`. */
function askedFor({ subjects }: ImpactData): Subject | undefined {
  const query = new URLSearchParams(location.search);
  const kind = SUBJECT_KINDS.find((each) => query.has(each));
  return subjects.find((each) => each.kind === kind && each.id === query.get(kind));
}

export function Impact() {
  const [data, setData] = useState<ImpactData | 'failed'>();
  const [name, setName] = useState('');
  useEffect(() => {
    fetchImpact().then(
      (found) => {
        setData(found);
        setName((typed) => typed || (askedFor(found)?.name ?? ''));
      },
      () => setData('failed'),
    );
  }, []);
  if (data === 'failed') return <p role="alert">{text.failed}</p>;
  const asked = data && askedFor(data);
  const meant = data?.subjects.filter((each) => each.name === name.trim() || each.id === name.trim()) ?? [];
  const shown = asked?.name === name.trim() ? [asked] : meant;
  return (
    <div class="impact needs-script">
      <label class="impact-field">
        {text.field}
        <input
          class="field-box"
          list="impact-names"
          value={name}
          autocomplete="off"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <datalist id="impact-names">
        {data?.subjects.map((each) => (
          <option key={keyOf(each)} value={each.name} label={text.kinds[each.kind]} />
        ))}
      </datalist>
      <p role="status">
        {data && name.trim() !== '' && shown.length === 0 && (
          <>
            {text.unknown(name.trim())}{' '}
            {didYouMean(
              name.trim(),
              data.subjects.map((each) => each.name),
            )}
          </>
        )}
      </p>
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
