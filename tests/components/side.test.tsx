// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { KeepPage } from '../../components/side/keep-page.tsx';

afterEach(() => {
  render(null, document.body);
});

test('the side panel adds its page to the library, says so, and takes it back', async () => {
  const [open, undo] = [vi.fn(), vi.fn(async () => null)];
  const kept = { title: 'One number for both depots', undo: 'undo_1' as never, open };
  act(() => render(<KeepPage keep={async () => kept} undo={undo} />, document.body));
  await press('Add to my library');
  expect(document.body.textContent).toContain('In your library: One number for both depots.');
  await press('Say what it is');
  expect(open).toHaveBeenCalledOnce();
  await press('Undo');
  expect(undo).toHaveBeenCalledWith('undo_1');
  expect(document.body.textContent).toBe('Add to my library');
});

test('a page that cannot be kept says so', async () => {
  act(() => render(<KeepPage keep={async () => null} undo={async () => null} />, document.body));
  await press('Add to my library');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('nothing that can be kept');
});

async function press(name: string): Promise<void> {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
  await act(async () => found?.click());
}
