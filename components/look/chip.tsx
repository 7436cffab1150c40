/** A filter over a list, with how many it would leave. */
export function Chip(props: {
  title: string;
  count?: number | string;
  pressed: boolean;
  onPress: () => void;
}) {
  return (
    <button type="button" class="chip" aria-pressed={props.pressed} onClick={props.onPress}>
      {props.title}
      {props.count !== undefined && <span class="chip-count"> {props.count}</span>}
    </button>
  );
}
