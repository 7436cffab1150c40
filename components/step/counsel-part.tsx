import type { Counsel } from '../../lib/domain/counsel.ts';
import { proposalInWords } from '../../lib/domain/in-words.ts';
import { sayDue } from '../../lib/phrases/say.ts';
import type { Around } from '../entry/read-entry.ts';
import { Coach } from './coach.tsx';
import { PanelPart } from './panel-frame.tsx';
import { PutOff } from './put-off.tsx';

export type CounselPartProps = {
  counsel: Counsel;
  around: Around;
  firstName: string;
  /** The proposal that stands in the entry now. */
  chosen: string | null;
  onTake: (at: number) => void;
  onAnswer: (answer: 'not now' | 'never') => void;
};

/** What the coach says of this pursuit: a fact, a way on, and steps that take it, one press from the entry. */
export function CounselPart({ counsel, around, firstName, ...props }: CounselPartProps) {
  return (
    <PanelPart>
      <Coach
        fact={counsel.fact}
        advice={counsel.advice}
        options={counsel.proposals.map((one, index) => ({
          id: String(index),
          title: one.purpose || one.value,
          subtitle: `${sayDue(one.due, around, 'short')}. ${proposalInWords(one.because)}`,
        }))}
        chosen={props.chosen}
        onChoose={(id) => props.onTake(Number(id))}
        acts={<PutOff name={firstName} onAnswer={props.onAnswer} />}
      />
    </PanelPart>
  );
}
