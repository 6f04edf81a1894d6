/** What an act does, said before it is done. */
export function Effects({ title, effects }: { title: string; effects: readonly string[] }) {
  return (
    <>
      <h2 className="section-title">{title}</h2>
      <ul className="points">
        {effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
    </>
  );
}
