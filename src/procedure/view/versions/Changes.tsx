import { versionsText as text } from '#text/versions.ts';
import type { ToldChange, ToldGroup } from '../../history/compare/told-changes.ts';

/** What changed, step by step: said in words and by signs, not by colour alone. */
export function Changes({ groups }: { groups: ToldGroup[] }) {
  return (
    <dl class="version-changes">
      {groups.map(({ name, changes }) => (
        <div key={name}>
          <dt>{name}</dt>
          {changes.map((change, index) => (
            <dd key={index}>
              <span class="quiet">{change.label}</span> <Told {...change} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Told({ before, after }: ToldChange) {
  if (before === undefined)
    return (
      <>
        {text.came} {after && <ins>{after}</ins>}
      </>
    );
  if (after === undefined)
    return (
      <>
        {text.went} {before && <del>{before}</del>}
      </>
    );
  return (
    <>
      <del>{before}</del> → <ins>{after}</ins>
    </>
  );
}
