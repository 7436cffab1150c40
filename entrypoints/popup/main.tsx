import { render } from 'preact';
import '../../components/look/pages.css';
import '../../components/popup/popup.css';
import { PopupPage } from '../../components/popup/popup-page.tsx';
import { startOwnPage } from '../../lib/own-page.ts';
import { popupDesk } from '../../lib/popup-desk.ts';

/** `?after=STEP`: opened from a notification whose step was just done. */
const after = new URL(location.href).searchParams.get('after');
document.body.className = 'onward';
render(<PopupPage start={() => startOwnPage().then((page) => popupDesk(page, after))} />, document.body);
