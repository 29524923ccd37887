/** What every page runs. The entry of a kind of page imports it first, so that both come in few files. */
import './theme/theme-switch.ts';
import './menus.ts';
import '../device/view/watch-storage.ts';
import '../offline/offline-state.ts';
import '../search/view/search-opener.ts';
