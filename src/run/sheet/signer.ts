/** Who signs a run when it ends, and is known by that name from then on. */
import { runDialogText as words } from '#text/run-dialogs.ts';
import { draftOf } from '../../storage/drafts.ts';
import { MOST_NAME } from '../../storage/profiles/ask-person.ts';
import { nameProfile } from '../../storage/profiles/manage.ts';
import { drawPerson, isSamePerson, person } from '../../storage/profiles/person.ts';
import { profileId, profileName, profileNames } from '../../storage/profiles/profile.ts';
import { rememberedWho } from '../kept/store.ts';
import type { Run } from '../model/run.ts';

/** What whoever uses the device has written down as who has done it: the word of somebody else is not theirs. */
function ownWord({ words: { who } }: Run): string {
  const self = person();
  const isOwn = who?.by !== undefined && self && isSamePerson(self, { id: who.by });
  return isOwn ? who.value : '';
}

/** Who has done it: whoever uses the device, or as they called themselves the last time. */
export const signerField = (run: Run) => ({
  label: words.who,
  value: ownWord(run) || profileName() || rememberedWho(),
  hint: words.whoHint,
  draft: draftOf(`who ${run.started}`),
});

/** A name that is asked for here is the one that everything else bears: nobody is asked twice. */
export function rememberSigner(name: string): void {
  const [profile, now] = [profileId(), Date.now()];
  const isTaken = [...profileNames().values()].includes(name);
  if (profileName() || name === '' || isTaken || [...name].length > MOST_NAME) return;
  nameProfile(profile, name, now);
  drawPerson(profile, now);
}
