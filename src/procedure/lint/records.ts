/** What is wrong with the list of records: a name that two bear, a field that nobody's device is to keep. */
import { finding, type Finding } from '../../syntax/diagnostic.ts';
import type { Place } from '../../syntax/node.ts';
import type { RecordForm } from '../model/vocabulary.ts';
import type { Value } from '../model/value.ts';

/** Numbers of identity papers, which nobody's device is to keep. */
const IDENTITY = /(?:身份证|护照|驾驶证|通行证|居住证|证件)(?:件|的)?(?:号|编号)/;

/** True of a value, by what it is called, that would keep the number of an identity paper. */
export const keepsIdentity = ({ kind }: Value, name: string): boolean =>
  kind !== 'photo' && IDENTITY.test(name);

export function lintRecords(records: RecordForm[], placeOf: (id: string) => Place): Finding[] {
  const found: Finding[] = [];
  for (const [name, [, ...twins]] of Map.groupBy(records, (record) => record.name)) {
    const message = `表单「${name}」写了两次，步骤的 records 写它时不知道是哪一张。请改一个名称，或并成一张。`;
    for (const { id } of twins) found.push(finding('duplicate-id', placeOf(id), message));
  }
  for (const { id, fields } of records) {
    const numbered = fields.find((field) => keepsIdentity(field, field.name ?? ''));
    if (numbered) found.push(finding('value-identity', placeOf(id), numbered.name!));
  }
  return found;
}
