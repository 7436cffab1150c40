import { useEffect, useRef, useState } from 'preact/hooks';
import { TextField, type TextFieldProps } from '../look/fields.tsx';

export type KeptFieldProps = Pick<
  TextFieldProps,
  'label' | 'labelUnseen' | 'placeholder' | 'lines' | 'type' | 'maxLength' | 'proposals' | 'min' | 'max'
> & {
  kept: string;
  /** A word why the text cannot be kept, or null. */
  problemOf?: (text: string) => string | null;
  /** Called with what was typed when the field is left or Enter is pressed, if it differs and can be. */
  onKept: (text: string) => void;
};

/** A field that keeps what was typed when it is left. What cannot be kept stays in the field, with the reason below. */
export function KeptField({ kept, problemOf, onKept, ...field }: KeptFieldProps) {
  const [text, setText] = useState(kept);
  const [problem, setProblem] = useState<string | null>(null);
  const settled = useRef(kept);
  useEffect(() => {
    // What has been typed since it was given to be kept is newer.
    if (text === settled.current) {
      setText(kept);
      setProblem(null);
    }
    settled.current = kept;
  }, [kept]);
  const keep = () => {
    const found = problemOf?.(text) ?? null;
    setProblem(found);
    if (found !== null || text === kept) return;
    settled.current = text;
    onKept(text);
  };
  return (
    <div onFocusOut={keep}>
      <TextField
        {...field}
        text={text}
        problem={problem}
        onText={(next) => {
          setText(next);
          if (problem !== null) setProblem(problemOf?.(next) ?? null);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && field.lines === undefined) keep();
          if (event.key !== 'Escape' || text === kept) return;
          event.preventDefault();
          setText(kept);
          setProblem(null);
        }}
      />
    </div>
  );
}

/** A whole number between two bounds. */
export function NumberField(props: {
  label: string;
  kept: number;
  least: number;
  most: number;
  problem: (least: number, most: number) => string;
  onKept: (count: number) => void;
}) {
  const { least, most } = props;
  return (
    <div class="number-field">
      <KeptField
        label={props.label}
        labelUnseen
        type="number"
        min={least}
        max={most}
        kept={String(props.kept)}
        problemOf={(text) => {
          const count = Number(text);
          const fits = text.trim() !== '' && Number.isInteger(count) && count >= least && count <= most;
          return fits ? null : props.problem(least, most);
        }}
        onKept={(text) => props.onKept(Number(text))}
      />
    </div>
  );
}
