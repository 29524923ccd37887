import { deviceText as words } from '#text/device.ts';
import { peopleMenuText } from '#text/people-menu.ts';
import { profilesText } from '#text/person.ts';
import { USES } from '../../site/site.ts';
import { addProfile } from '../../storage/profiles/manage.ts';
import { drawPerson } from '../../storage/profiles/person.ts';
import { Tag } from '../../ui/components/Tag.tsx';
import { showAnew, switchTo } from './switch-to.ts';
import type { Execute } from '../view/commands.ts';
import type { Kept } from '../view/use-kept-records.ts';

function add(event: SubmitEvent, names: ReadonlyMap<string, string>): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const field = form.querySelector('input')!;
  const name = field.value.trim();
  const isTaken = [...names.values()].includes(name);
  // Said below the field, as in the dialogs, in place of the browser's bubble.
  form.querySelector('.field-problem')!.textContent = isTaken
    ? words.newProfileTaken
    : name
      ? ''
      : words.newProfileEmpty;
  if (!name || isTaken) return field.focus();
  const [id, now] = [`p${Date.now().toString(36)}`, Date.now()];
  addProfile(id, name, now);
  drawPerson(id, now);
  showAnew();
}

/** Who uses this device: the names to change and to switch to, and a new one. */
export function Profiles({ kept: { names, person }, execute }: { kept: Kept; execute: Execute }) {
  return (
    <section>
      <h2>{words.profile}</h2>
      <p class="quiet">{words.profileWhy(words.things(USES.checklist, USES.quiz))}</p>
      <ul class="device-list">
        {[...new Map([['', peopleMenuText.device], ...names])].map(([id, name]) => (
          <li key={id}>
            <strong>{name || peopleMenuText.nameless}</strong>
            {id === person && <Tag kind="done">{words.inUse}</Tag>}
            <button
              class="button plain"
              type="button"
              aria-label={names.has(id) ? profilesText.changeOf(name) : undefined}
              onClick={() => void execute((commands) => commands.nameProfile(id))}
            >
              {names.has(id) ? profilesText.change : profilesText.write}
            </button>
            {id !== person && (
              <button
                class="button"
                type="button"
                aria-label={words.useName(name)}
                onClick={() => switchTo(id)}
              >
                {words.use}
              </button>
            )}
          </li>
        ))}
      </ul>
      <form class="device-line" noValidate onSubmit={(event) => add(event, names)}>
        <label>
          <span>{words.newProfile}</span>
          <input
            class="field-box"
            name="profile"
            required
            maxLength={20}
            autocomplete="off"
            placeholder={words.newProfileHint}
            aria-describedby="profile-problem"
          />
        </label>
        <button class="button">{words.add}</button>
        <p class="field-problem" id="profile-problem" role="alert" />
      </form>
    </section>
  );
}
