/** What every page runs. The entry of a kind of page imports it first, so that both come in few files. */
import './theme/theme-switch.ts';
import './navigation/menus.ts';
import './pass-gone-dialogs.ts';
import '../device/notice/watch-storage.ts';
import '../offline/view/offline-state.ts';
import '../offline/view/update-notice.ts';
import '../search/view/search-opener.ts';
