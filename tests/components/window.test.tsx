// @vitest-environment jsdom
import { options, render } from 'preact';
import { useRef } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { useWindow } from '../../components/book/use-window.ts';

// Effects come with the drawing, not with a frame that outlives the page.
options.requestAnimationFrame = (flush) => queueMicrotask(flush);

afterEach(() => render(null, document.body));

function Long({ count }: { count: number }) {
  const list = useRef<HTMLUListElement>(null);
  const { from, to } = useWindow(list, count);
  return (
    <ul ref={list}>
      {Array.from({ length: to - from }, (_, at) => (
        <li key={from + at} data-row />
      ))}
    </ul>
  );
}

test('a long list draws the rows in sight, on paper all of them, and afterwards those in sight again', async () => {
  await act(() => render(<Long count={2_000} />, document.body));
  const drawn = () => document.querySelectorAll('li').length;
  const inSight = drawn();
  expect(inSight).toBeLessThan(200);
  await act(() => void dispatchEvent(new Event('beforeprint')));
  expect(drawn()).toBe(2_000);
  await act(() => void dispatchEvent(new Event('afterprint')));
  expect(drawn()).toBe(inSight);
});
