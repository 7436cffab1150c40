import { proposalInWords } from '../../lib/domain/in-words.ts';
import { sayDue } from '../../lib/phrases/say.ts';
import type { Around } from '../entry/read-entry.ts';
import { Coach } from './coach.tsx';
import { PanelPart } from './panel-frame.tsx';
import { PutOff } from './put-off.tsx';
import type { useCounsel } from './use-counsel.ts';

/**
 * What the coach says of this pursuit: a fact, a way on, and steps that take it, one press from the entry. Nothing where it
 * is silent.
 */
export function CounselPart(props: {
  counsel: ReturnType<typeof useCounsel>;
  around: Around;
  firstName: string;
  onTaken?: () => void;
}) {
  const { said, take, chosen, answer } = props.counsel;
  return (
    said && (
      <PanelPart>
        <Coach
          fact={said.fact}
          advice={said.advice}
          options={said.proposals.map((one, index) => ({
            id: String(index),
            title: one.purpose || one.value,
            subtitle: `${sayDue(one.due, props.around, 'short')}. ${proposalInWords(one.because)}`,
          }))}
          chosen={chosen}
          onChoose={(id) => {
            take(said.proposals[Number(id)]);
            props.onTaken?.();
          }}
          acts={<PutOff name={props.firstName} onAnswer={answer} />}
        />
      </PanelPart>
    )
  );
}
