import { useState } from 'preact/hooks';
import type { RoutineWords } from '../../lib/actions/save-routine.ts';
import { SelectField, TextField } from '../look/fields.tsx';
import { Form } from '../look/form.tsx';
import { words } from '../words.ts';

const periods = ['day', 'week', 'month', 'quarter'] as const;
const counted = ['new prospects', 'dream clients', 'clients', 'reviews'] as const;

/** A routine in four parts: its name, how often, what it counts, how many. */
export function RoutineForm(props: {
  routine: RoutineWords;
  /** Null: saved; else why not. */
  onSave: (routine: RoutineWords) => Promise<'no name' | 'not valid' | null>;
  onTrouble: (reason: unknown) => void;
  onCancel: () => void;
}) {
  const [routine, setRoutine] = useState(props.routine);
  const [target, setTarget] = useState(String(props.routine.target));
  const [problem, setProblem] = useState<'no name' | 'not valid' | null>(null);
  const change = (changes: Partial<RoutineWords>) => {
    setProblem(null);
    setRoutine({ ...routine, ...changes });
  };
  return (
    <Form
      in="dialog"
      onSave={() => props.onSave({ ...routine, target: Number(target) }).then(setProblem, props.onTrouble)}
      onCancel={props.onCancel}
    >
      <TextField
        label={words.routines.name}
        text={routine.name}
        maxLength={200}
        problem={problem === 'no name' ? words.routines.needsName : null}
        onText={(name) => change({ name })}
      />
      <SelectField
        label={words.routines.counts}
        value={routine.counts}
        choices={counted.map((value) => ({ value, title: words.routines.counted[value] }))}
        note={words.routines.countsNote}
        onValue={(value) => change({ counts: value as RoutineWords['counts'] })}
      />
      <SelectField
        label={words.routines.howOften}
        value={routine.every}
        choices={periods.map((value) => ({ value, title: words.routines.periods[value] }))}
        onValue={(value) => change({ every: value as RoutineWords['every'] })}
      />
      <TextField
        label={words.routines.target}
        type="number"
        min={1}
        max={1000}
        text={target}
        problem={problem === 'not valid' ? words.routines.needsTarget : null}
        onText={(text) => {
          setProblem(null);
          setTarget(text);
        }}
      />
    </Form>
  );
}
