import { render } from 'preact';
import '../../components/look/pages.css';
import { Notice } from '../../components/look/notice.tsx';
import { troubleWords } from '../../components/panel/trouble-words.ts';
import { SidePage } from '../../components/side/side-page.tsx';
import { browser } from '../../lib/browser.ts';
import { startOwnPage } from '../../lib/own-page.ts';
import { readPurpose } from '../../lib/phrases/coach/read-purpose.ts';
import { thisPage } from '../../lib/tabs/this-page.ts';

document.body.className = 'onward';
startOwnPage().then(
  (page) =>
    render(
      <SidePage
        locale={page.locale}
        reader={page.reader}
        readPurpose={(text) => readPurpose(text, page.locale)}
        look={async () => {
          const here = await thisPage();
          return here && { key: `${here.tab} ${here.seen.address}`, assistant: page.assistantFor(here.seen) };
        }}
        onMoves={(moved) => {
          const events = [browser.tabs.onActivated, browser.tabs.onUpdated] as {
            addListener(one: () => void): void;
            removeListener(one: () => void): void;
          }[];
          for (const event of events) event.addListener(moved);
          return () => {
            for (const event of events) event.removeListener(moved);
          };
        }}
      />,
      document.body,
    ),
  (reason) => render(<Notice kind="attention" fact={troubleWords(reason)} />, document.body),
);
