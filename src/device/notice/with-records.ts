/** What pages fetch once somebody's work or name is kept here: the menu to change over, and what may be lost. */
import '../keep/keep-notice.ts';
import '../people/people-menu.ts';
