/** 2026-08. The form of a conversation, on the messages page and in a bubble. */
const FORM = 'form.msg-form,form:has([contenteditable=true][role=textbox])';
/** 2023-02. */
const SEND = '.msg-form__send-button,button[type=submit]';

/** The place of a conversation's form where a choice can stand beside the button that sends. */
export function sendButtonOf(form: Element): Element | null {
  return form.querySelector(SEND);
}

/** The form that an event happens in; null anywhere else. */
export function formAround(event: Event): Element | null {
  const [target] = event.composedPath();
  return target && 'closest' in target ? (target as Element).closest(FORM) : null;
}

/**
 * The form whose message an event sends: its submission, a click on its button, or Enter while writing (whether Enter
 * sends is the user's setting there: that the message appears is the proof). Null for any other event.
 */
export function messageSentBy(event: Event): Element | null {
  const form = formAround(event);
  if (!form) return null;
  const target = event.composedPath()[0] as Element;
  const key = event as Partial<KeyboardEvent>;
  if (event.type === 'submit') return form;
  if (event.type === 'click') return target.closest(SEND) ? form : null;
  return event.type === 'keydown' && key.key === 'Enter' && !key.shiftKey && !key.isComposing ? form : null;
}
