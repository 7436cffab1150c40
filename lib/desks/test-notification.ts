import { words } from '../../components/words.ts';
import { browserBells } from '../alerts/browser-bells.ts';

/**
 * Shows a notification that belongs to no step, so that the user can tell whether ours are seen. `at`: instant, ms.
 * Rejects where the browser refuses to show it.
 */
export function showTestNotification(at: number): Promise<void> {
  return browserBells({ buttons: false }).notifications.create('test', {
    title: words.welcome.testTitle,
    message: words.welcome.testMessage,
    buttons: [],
    at,
  });
}
