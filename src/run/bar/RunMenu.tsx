/** The menu of a run's bar: what is seldom done, and the ways out where the site's navigation makes room. */
import type { ComponentChildren } from 'preact';
import { runText as words } from '#text/run.ts';
import { sectionNames } from '#text/sections.ts';
import { Icon } from '../../ui/components/Icon.tsx';
import { segment, url } from '../../ui/url.ts';
import type { Form } from '../form/form.ts';
import { openFormRemark } from './open-form-remark.ts';

interface Props {
  form: Form;
  /** Of the procedure's page; absent where that is gone. */
  slug?: string | undefined;
  /** What stands above the ways out. */
  children?: ComponentChildren;
}

export function RunMenu({ form, slug, children }: Props) {
  return (
    <details class="site-menu run-menu">
      <summary aria-label={words.menu} title={words.menu}>
        <Icon name="more" />
      </summary>
      <div class="site-menu-sheet">
        {children}
        <ul class="needs-script">
          <MenuButton name={words.wrong} act={() => void openFormRemark(form)} />
        </ul>
        <ul>
          {slug !== undefined && (
            <li>
              <a href={url(`procedures/${segment(slug)}/`)}>{words.read}</a>
            </li>
          )}
          <li>
            <a href={url('runs/')}>{words.allRuns}</a>
          </li>
          <li>
            <a href={url('')}>{sectionNames.home}</a>
          </li>
        </ul>
      </div>
    </details>
  );
}

interface ButtonProps {
  name: string;
  /** Of what is either so or not. */
  pressed?: boolean;
  act: () => void;
}

/** A press in the menu, which closes it: then the focus is on what opens it, unless the deed puts it elsewhere. */
export function MenuButton({ name, pressed, act }: ButtonProps) {
  return (
    <li>
      <button
        type="button"
        aria-pressed={pressed}
        onClick={({ currentTarget }) => {
          const menu = currentTarget.closest('details')!;
          menu.open = false;
          menu.querySelector('summary')!.focus({ preventScroll: true });
          act();
        }}
      >
        {name}
      </button>
    </li>
  );
}
