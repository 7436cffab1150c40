import { useState } from 'preact/hooks';
import { Button } from '../look/button.tsx';
import { TextField, type TextFieldProps } from '../look/fields.tsx';
import { Icon } from '../look/icon.tsx';
import { closeIcon, plusIcon } from '../look/icons.ts';

/** A short list of words, days or addresses: each can be taken away, one can be added below. */
export function WordsList(props: {
  label: string;
  kept: readonly { value: string; title: string }[];
  removes: (title: string) => string;
  field: string;
  add: string;
  type?: TextFieldProps['type'];
  placeholder?: string;
  problemOf: (text: string) => string | null;
  onAdd: (text: string) => void;
  onRemove: (value: string) => void;
}) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <div class="words-list">
      {props.kept.length > 0 && (
        <ul aria-label={props.label}>
          {props.kept.map((one) => (
            <li key={one.value} class="word">
              <bdi>{one.title}</bdi>
              <button
                type="button"
                class="word-remove"
                aria-label={props.removes(one.title)}
                title={props.removes(one.title)}
                onClick={() => props.onRemove(one.value)}
              >
                <Icon of={closeIcon} size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="words-add"
        onSubmit={(event) => {
          event.preventDefault();
          const found = props.problemOf(text);
          setProblem(found);
          if (found !== null) return;
          props.onAdd(text.trim());
          setText('');
        }}
      >
        <TextField
          label={props.field}
          labelUnseen
          type={props.type}
          placeholder={props.placeholder}
          text={text}
          problem={problem}
          onText={(next) => {
            setText(next);
            setProblem(null);
          }}
        />
        <Button submit icon={plusIcon} look="soft" label={props.add}>
          {props.add}
        </Button>
      </form>
    </div>
  );
}
