// @vitest-environment jsdom
import { options, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { KeptField } from '../../components/settings/kept-field.tsx';

options.requestAnimationFrame = (flush) => queueMicrotask(flush);

const onKept = vi.fn();
afterEach(() => {
  onKept.mockReset();
  act(() => render(null, document.body));
});

test('what is typed while an earlier text is being kept stays in the field', () => {
  shown('5');
  write('7');
  enter();
  expect(onKept).toHaveBeenCalledWith('7');
  write('70');
  shown('7');
  expect(field().value).toBe('70');
  enter();
  expect(onKept).toHaveBeenLastCalledWith('70');
});

test('a text that is kept in another form, or changed elsewhere, comes into the field', () => {
  shown('5');
  write(' 7 ');
  enter();
  shown('7');
  expect(field().value).toBe('7');
  shown('5');
  expect(field().value).toBe('5');
});

const field = () => document.querySelector('input')!;

function shown(kept: string): void {
  act(() => render(<KeptField label="Limit" kept={kept} onKept={onKept} />, document.body));
}

function write(text: string): void {
  act(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function enter(): void {
  act(() => void field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
}
