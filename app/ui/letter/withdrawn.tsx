import { useWords } from "../words";
import type { Withdrawals } from "./types";

/** That organisations withdrew, and when the last ones did; which they were is nobody's business any more. */
export function Withdrawn({ withdrawals: { newest, count } }: { withdrawals: Withdrawals }) {
  const { words, format } = useWords();
  const say = words.withdrawals;
  return (
    <section className="withdrawn">
      <h2 className="section-title">{say.title}</h2>
      {count > 1 && <p>{say.inAll(count)}</p>}
      <ul className="points">
        {newest.map((at, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be of one moment
          <li key={index}>{say.on(format.date(at))}</li>
        ))}
      </ul>
    </section>
  );
}
