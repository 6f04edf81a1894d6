import { useWords } from "../words";

/** The name of a field that only a robot fills in. No browser completes it by itself. */
export const TRAP = "subject";

export function Trap() {
  const { words } = useWords();
  return (
    <div className="trap" aria-hidden="true">
      <label htmlFor={TRAP}>{words.sign.leaveEmpty}</label>
      <input id={TRAP} name={TRAP} type="text" tabIndex={-1} autoComplete="off" />
    </div>
  );
}
