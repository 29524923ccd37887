/** Asks who uses this device, once: before something leaves it. Loaded when that is about to happen. */
import { personText as words } from '#text/person.ts';
import { ask } from '../../ui/components/ask.tsx';
import { leaveForLater, takeOver } from '../handover.ts';
import { nameProfile } from './manage.ts';
import { drawPerson, person, personOf, type Person } from './person.ts';
import { profileId, profileName } from './profile.ts';

/** Characters of a name or a number. */
export const MOST_NAME = 20;

const LEFT_OUT = 'name-left-out';

/**
 * Who uses this device: known already, or asked now. Undefined where nobody answered.
 *
 * @param isOptional true where a name may be left out: a hand-over, a remark. Who has left it out is not asked
 * again in this tab.
 */
export async function askPerson({ isOptional = false } = {}): Promise<Person | undefined> {
  const profile = profileId();
  if (!profileName()) {
    if (isOptional && wasLeftOut()) return undefined;
    const { action, value } = await ask({
      title: words.title,
      why: isOptional ? words.whyOptional : words.why,
      field: { label: words.label, hint: words.hint, required: true, most: MOST_NAME },
      enter: 'keep',
      actions: [
        { id: 'keep', name: words.keep },
        ...(isOptional ? [{ id: 'none', name: words.none, free: true }] : []),
      ],
    });
    if (action === 'none') leaveForLater(LEFT_OUT, true);
    if (action !== 'keep') return undefined;
    nameProfile(profile, value, Date.now());
  }
  if (!person()) drawPerson(profile, Date.now());
  return personOf(profile);
}

function wasLeftOut(): boolean {
  const isLeftOut = takeOver<true>(LEFT_OUT) === true;
  if (isLeftOut) leaveForLater(LEFT_OUT, true);
  return isLeftOut;
}
