import { render } from 'preact';
import '../../components/look/pages.css';
import '../../components/welcome/welcome.css';
import { showRecovery } from '../../components/data/show-recovery.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { startOwnPage } from '../../lib/desks/own-page.ts';
import { welcomeDesk } from '../../lib/desks/welcome-desk.ts';
import { StoreTrouble } from '../../lib/domain/world.ts';

const recover = (reason: unknown) =>
  void showRecovery(reason, {
    small: false,
    desk: async () => (await import('../../lib/desks/recovery-desk.ts')).recoveryDesk(),
  });

document.body.className = 'onward';
startOwnPage(() => recover(new StoreTrouble('closed'))).then(
  (page) => render(<Welcome desk={welcomeDesk(page)} />, document.body),
  recover,
);
