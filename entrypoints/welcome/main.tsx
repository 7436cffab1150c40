import { render } from 'preact';
import '../../components/look/pages.css';
import '../../components/welcome/welcome.css';
import { Notice } from '../../components/look/notice.tsx';
import { troubleWords } from '../../components/panel/trouble-words.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { startOwnPage } from '../../lib/own-page.ts';
import { welcomeDesk } from '../../lib/welcome-desk.ts';

document.body.className = 'onward';
startOwnPage().then(
  (page) => render(<Welcome desk={welcomeDesk(page)} />, document.body),
  (reason) => render(<Notice kind="attention" fact={troubleWords(reason)} />, document.body),
);
