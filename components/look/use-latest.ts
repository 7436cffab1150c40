import { useRef } from 'preact/hooks';

/** Lets through what the last question is answered with: an answer to one before, which comes behind, never arrives. */
export function useLatest(): <T>(answer: Promise<T>) => Promise<T> {
  const asked = useRef(0);
  return <T>(answer: Promise<T>) => {
    asked.current += 1;
    const mine = asked.current;
    return new Promise<T>((come, fail) => {
      answer.then(
        (said) => mine === asked.current && come(said),
        (reason) => mine === asked.current && fail(reason),
      );
    });
  };
}
