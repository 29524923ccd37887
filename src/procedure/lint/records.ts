/** What is wrong with the list of records: a name that two bear, a field that nobody's device is to keep. */
import { recordMessages as say } from '#text/messages/lint/lists.ts';
import { IDENTITY } from '#language/authoring/wording.ts';
import { finding, type Finding } from '../../syntax/diagnostic.ts';
import type { Place } from '../../syntax/node.ts';
import type { RecordForm } from '../model/vocabulary.ts';
import type { Value } from '../model/values/value.ts';

/** True of a value, by what it is called, that would keep the number of an identity paper. */
export const keepsIdentity = ({ kind }: Value, name: string): boolean =>
  kind !== 'photo' && IDENTITY.test(name);

export function lintRecords(records: RecordForm[], placeOf: (id: string) => Place): Finding[] {
  const found: Finding[] = [];
  for (const [name, [, ...twins]] of Map.groupBy(records, (record) => record.name)) {
    const message = say.twice(name);
    for (const { id } of twins) found.push(finding('duplicate-id', placeOf(id), message));
  }
  for (const { id, fields } of records) {
    const numbered = fields.find((field) => keepsIdentity(field, field.name ?? ''));
    if (numbered) found.push(finding('value-identity', placeOf(id), numbered.name!));
  }
  return found;
}
