/** Above the rows of a run that somebody else keeps on this device: whose it is, and how one goes on as them. */
import { runHandoverText as words } from '#text/run-handover.ts';
import { switchProfile } from '../../storage/profiles/manage.ts';
import { profileName, profileNames, splitId } from '../../storage/profiles/profile.ts';

export function OthersRun({ id }: { id: string }) {
  const { profile } = splitId(id);
  const name = profileNames().get(profile) ?? '';
  // Who was taken off the device can be nobody's turn any more.
  const isThere = profile === '' || name !== '';
  const goOn = () => {
    switchProfile(profile, Date.now());
    location.reload();
  };
  return (
    <div class="run-banner">
      <p>
        <strong>{words.othersRun(name)}</strong>
      </p>
      <p>{words.othersWhy(profileName())}</p>
      {isThere && (
        <button class="button" type="button" onClick={goOn}>
          {words.othersGoOn(name)}
        </button>
      )}
    </div>
  );
}
