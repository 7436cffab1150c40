// @vitest-environment jsdom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { StepEntry } from '../../components/entry/step-entry.tsx';
import { emptyEntry, openEntry, twoReadings, typedEntry } from '../../components/gallery/samples.tsx';
import { Dialog } from '../../components/look/dialog.tsx';
import { TextField } from '../../components/look/fields.tsx';
import { Glyph } from '../../components/look/glyph.tsx';
import { KeyFoot } from '../../components/look/key-foot.tsx';
import { Menu } from '../../components/look/menu.tsx';
import { Row } from '../../components/look/row.tsx';
import { AndNext } from '../../components/outcome/and-next.tsx';
import { HowDidItGo } from '../../components/outcome/how-did-it-go.tsx';
import { SnoozeChoices } from '../../components/snooze/snooze-choices.tsx';
import { PanelFrame } from '../../components/step/panel-frame.tsx';
import { StepCard } from '../../components/step/step-card.tsx';
import { Toast } from '../../components/toast/toast.tsx';
import { outcomes } from '../../lib/domain/outcome.ts';

function still() {}

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
});

describe('the entry', () => {
  test('is a text field named "New next step", with a calendar, its reading as a status', () => {
    show(<StepEntry {...typedEntry} />);
    expect(field('New next step').value).toBe(typedEntry.text);
    expect(find('[role=status]').textContent).toContain('Thursday 26 November, 9:00');
    expect(find('[role=status]').textContent).toContain('Call, to go through the Q3 pricing');
    expect(buttons()).toEqual(expect.arrayContaining(['Save', 'Pick a day', 'Details']));
  });

  test('keeps its name and its place for the reading while it is empty', () => {
    show(<StepEntry {...emptyEntry} placeholder="Then…" />);
    expect(field('New next step').placeholder).toBe('Then…');
    expect(find('[role=status]').textContent).toBe('');
  });

  test('saves by Enter, closes by Esc, chooses by arrow, and leaves the rest to the field', () => {
    const [onSave, onClose, onChoose] = [vi.fn(), vi.fn(), vi.fn()];
    show(<StepEntry {...twoReadings} onSave={onSave} onClose={onClose} onChoose={onChoose} />);
    expect(press(field('New next step'), 'Enter').defaultPrevented).toBe(true);
    press(field('New next step'), 'ArrowDown');
    press(field('New next step'), 'Escape');
    expect(press(field('New next step'), '1').defaultPrevented).toBe(false);
    expect([onSave, onClose, onChoose].map((one) => one.mock.calls)).toEqual([[[]], [[]], [['next']]]);
  });

  test('underlines in a twin that no reader hears twice', () => {
    show(<StepEntry {...typedEntry} />);
    const twin = find('.entry-twin');
    expect(twin.getAttribute('aria-hidden')).toBe('true');
    expect([...twin.querySelectorAll('.understood')].map((one) => one.textContent)).toEqual([
      'thu 9am',
      'call',
      'Q3 pricing',
    ]);
  });

  test('says what cannot be beside the field, and keeps the line', () => {
    show(<StepEntry {...emptyEntry} text="31 feb call" problem={{ fact: 'February has no 31st.' }} />);
    const line = field('New next step');
    expect(line.value).toBe('31 feb call');
    expect(line.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(line.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'February has no 31st.',
    );
  });

  test('opens its parts one by one: When, Channel, Purpose, Value', () => {
    const onParts = vi.fn();
    show(<StepEntry {...openEntry} fields={{ ...openEntry.fields, onParts }} />);
    for (const name of ['When', 'Day', 'Time', 'Purpose', 'Value'])
      expect(labelled(name).tagName).toBe('INPUT');
    expect(labelled('Channel').tagName).toBe('SELECT');
    const purpose = labelled('Purpose') as HTMLInputElement;
    purpose.value = 'agree the date';
    act(() => void purpose.dispatchEvent(new Event('input', { bubbles: true })));
    expect(onParts).toHaveBeenCalledWith({ purpose: 'agree the date' });
  });

  test('says the date that each preset means', () => {
    show(<StepEntry {...openEntry} />);
    expect(buttons()).toEqual(expect.arrayContaining(['Tomorrow Wed 25 Nov', 'Next week Mon 30 Nov']));
  });

  test('does not save twice while it is saving', () => {
    const onSave = vi.fn();
    show(<StepEntry {...typedEntry} onSave={onSave} saving />);
    button('Save').focus();
    button('Save').click();
    press(field('New next step'), 'Enter');
    expect(onSave).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button('Save'));
  });
});

describe('the panel', () => {
  test('is a region "Next step" with the person as its heading, Change person and Close', () => {
    const onClose = vi.fn();
    show(
      <PanelFrame
        name="<img src=x onerror=alert(1)>"
        position="Head of Operations"
        onChangePerson={still}
        onClose={onClose}
        place="floating"
        top={76}
        keys={[]}
      >
        <p>the line</p>
      </PanelFrame>,
    );
    expect(find('section').getAttribute('aria-label')).toBe('Next step');
    expect(find('h2').textContent).toBe('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
    expect(buttons()).toEqual(['Change person', 'Close']);
    button('Close').click();
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('shows the step that stands with Done, Snooze, Edit and Copy, each by its plain name', () => {
    const [onDone, onCopy] = [vi.fn(), vi.fn()];
    show(
      <StepCard
        state="later"
        stateWords="In 2 days"
        date={{ long: 'Thursday 26 November, 9:00' }}
        sentence="Call, to go through the Q3 pricing"
        firstName="Ines"
        value="one number for both depots"
        onDone={onDone}
        onSnooze={still}
        onEdit={still}
        onCopy={onCopy}
      />,
    );
    expect(buttons()).toEqual(['Done', 'Snooze', 'Edit', 'Copy']);
    expect(document.body.textContent).toContain('For Ines: one number for both depots');
    button('Done').click();
    button('Copy').click();
    expect([onDone, onCopy].map((one) => one.mock.calls.length)).toEqual([1, 1]);
  });
});

describe('after Done', () => {
  test('"How did it go?" is a group with a button for each outcome, named by the outcome alone', () => {
    const onOutcome = vi.fn();
    show(<HowDidItGo done="Done: call" chosen={null} onOutcome={onOutcome} />);
    const group = find('fieldset');
    expect(document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'How did it go?',
    );
    expect(buttons()).toEqual([...outcomes]);
    button('said no').click();
    expect(onOutcome).toHaveBeenCalledWith('said no');
  });

  test('the trigger is asked about with Yes and No', () => {
    const onHappened = vi.fn();
    show(
      <HowDidItGo
        done="Done: demo"
        chosen="moved forward"
        onOutcome={still}
        trigger={{ words: 'They ask for a trial.', happened: null, onHappened }}
      />,
    );
    button('Yes').click();
    button('No').click();
    expect(onHappened.mock.calls).toEqual([[true], [false]]);
  });

  test('"And next?" has the entry, at most three proposals, and the honest no', () => {
    const [onProposal, onBecause] = [vi.fn(), vi.fn()];
    const proposals = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: `Day ${id}`, goesOn: 'Call' }));
    show(
      <AndNext
        went="moved forward"
        entry={typedEntry}
        proposals={proposals}
        chosen="a"
        onProposal={onProposal}
        onBecause={onBecause}
      />,
    );
    expect(field('New next step').value).toBe(typedEntry.text);
    expect(buttons()).not.toContain('Day d Call');
    button('Day b Call').click();
    button('No next step, because…').click();
    press(field('New next step'), 'ArrowDown');
    expect(onProposal.mock.calls).toEqual([['b'], ['b']]);
    expect(onBecause).toHaveBeenCalledOnce();
  });

  test('"No next step, because…" asks for the word and the day to look again, and saves by Enter', () => {
    const onSave = vi.fn();
    show(
      <AndNext
        went="not now"
        entry={typedEntry}
        proposals={[]}
        chosen={null}
        onProposal={still}
        onBecause={still}
        because={{ reason: '', onReason: still, day: '2026-12-24', onDay: still, onSave, onCancel: still }}
      />,
    );
    expect(labelled('Because').tagName).toBe('INPUT');
    expect((labelled('Look again on') as HTMLInputElement).value).toBe('2026-12-24');
    find<HTMLFormElement>('form').requestSubmit();
    expect(onSave).toHaveBeenCalledOnce();
  });
});

test('Snooze says the date that each choice means, and takes a day', () => {
  const [onSnooze, onDayOpen] = [vi.fn(), vi.fn()];
  show(
    <SnoozeChoices
      means={{ tomorrow: 'Wed 25 Nov' }}
      onSnooze={onSnooze}
      day={{ open: false, day: '' }}
      onDayOpen={onDayOpen}
      onDay={still}
      onSnoozeToDay={still}
    />,
  );
  expect(buttons()).toEqual(['In 2 hours', 'Tomorrow', 'In 3 working days', 'Next week', 'A day…']);
  expect(
    document.getElementById(button('Tomorrow').getAttribute('aria-describedby') ?? '')?.textContent,
  ).toBe('Wed 25 Nov');
  button('Next week').click();
  button('A day…').click();
  expect(onSnooze.mock.calls).toEqual([['next week']]);
  expect(onDayOpen).toHaveBeenCalledOnce();
});

test('a row is a list item that says who, what for and when, with its acts in reach of keys while it is not current', () => {
  show(
    <ul>
      <Row
        state="overdue"
        name="Claire Vasseur"
        company="Atelier Morin"
        channel="email"
        purpose="Send the lead times for oak"
        when="Fri 20 Nov"
        current={false}
        onEnter={still}
      >
        <button type="button">Done</button>
      </Row>
    </ul>,
  );
  expect(find('li').textContent).toBe(
    'Claire Vasseur Atelier MorinFri 20 NovE-mail: Send the lead times for oakDone',
  );
  expect(find('svg[role=img]').getAttribute('aria-label')).toBe('Overdue');
  expect(buttons()).toEqual(['Done']);
});

test('the toast is spoken, has Undo, and is held by pointer and by focus', () => {
  const [onUndo, onHold] = [vi.fn(), vi.fn()];
  show(<Toast text="Snoozed to Friday 27 November." onUndo={onUndo} onHold={onHold} />);
  expect(find('[aria-live=polite]').textContent).toBe('Snoozed to Friday 27 November.');
  button('Undo').focus();
  button('Undo').blur();
  button('Undo').click();
  expect(onHold.mock.calls).toEqual([[true], [false]]);
  expect(onUndo).toHaveBeenCalledOnce();
});

test('a menu opens on its first act, moves by arrow, and gives the focus back on Esc', () => {
  const onAct = vi.fn();
  show(
    <Menu
      label="Move"
      acts={[
        { id: 'before', title: 'Before' },
        { id: 'after', title: 'After' },
      ]}
      onAct={onAct}
    />,
  );
  act(() => button('Move').click());
  expect(document.activeElement?.textContent).toBe('Before');
  press(document.activeElement as HTMLElement, 'ArrowDown');
  expect(document.activeElement?.textContent).toBe('After');
  press(document.activeElement as HTMLElement, 'Escape');
  expect(document.activeElement).toBe(button('Move'));
  expect(document.querySelector('[role=menu]')).toBeNull();
});

test('a dialog has the title for its name, and gives the focus back when it goes', () => {
  const shown = vi.fn();
  HTMLDialogElement.prototype.showModal = shown;
  const opener = document.body.appendChild(document.createElement('button'));
  const place = document.body.appendChild(document.createElement('div'));
  opener.focus();
  act(() =>
    render(
      <Dialog title="Forget Ines Duarte?" onClose={still} acts={<button type="button">Forget</button>}>
        <p>Erased here.</p>
      </Dialog>,
      place,
    ),
  );
  expect(shown).toHaveBeenCalledOnce();
  expect(document.getElementById(find('dialog').getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
    'Forget Ines Duarte?',
  );
  button('Close').focus();
  act(() => render(null, place));
  expect(document.activeElement).toBe(opener);
});

test('a dialog that asks for something begins there, and not at the button that closes it', () => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
    button('Close').focus();
  };
  show(
    <Dialog title="Template" onClose={still}>
      <TextField label="Name" text="" onText={still} />
    </Dialog>,
  );
  expect(document.activeElement).toBe(find('input'));
});

test('the keys in the foot are for the eye; only "All keys" is heard', () => {
  const onAll = vi.fn();
  show(<KeyFoot hints={[{ keys: ['J', 'K'], does: 'Move' }]} onAll={onAll} />);
  expect(find('.key-hints').getAttribute('aria-hidden')).toBe('true');
  button('All keys').click();
  expect(onAll).toHaveBeenCalledOnce();
});

test('each state has a shape of its own', () => {
  const shapes = (['overdue', 'today', 'later', 'waiting', 'none', 'stalled', 'done'] as const).map(
    (state) => {
      show(<Glyph state={state} />);
      return [...document.querySelectorAll('path')].map((path) => path.getAttribute('d')).join();
    },
  );
  expect(new Set(shapes).size).toBe(7);
});

function show(what: ComponentChild) {
  act(() => render(what, document.body));
}

function find<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`Nothing is ${selector}`);
  return found;
}

/** The accessible name of a button: its label, else its words without what is for the eye only. */
function nameOf(element: Element): string {
  const heard = element.cloneNode(true) as Element;
  for (const unheard of heard.querySelectorAll('[aria-hidden=true]')) unheard.remove();
  return (element.getAttribute('aria-label') ?? heard.textContent ?? '').trim();
}

function buttons(): string[] {
  return [...document.querySelectorAll('button')].map(nameOf);
}

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((one) => nameOf(one) === name);
  if (!found) throw new Error(`No button "${name}" among ${buttons().join(', ')}`);
  return found;
}

function field(name: string): HTMLInputElement {
  return find<HTMLInputElement>(`input[aria-label="${name}"]`);
}

function labelled(name: string): HTMLElement {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent === name);
  const found = document.getElementById(label?.htmlFor ?? '');
  if (!found) throw new Error(`No field "${name}"`);
  return found;
}

function press(on: HTMLElement, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
  act(() => void on.dispatchEvent(event));
  return event;
}
