import { useId } from "react";
import { Row, Rows } from "../kit/rows";
import { usePaths } from "../paths";
import { useWords } from "../words";

/** The list in other forms, each with what it is for. */
export function TakeAway({ slug }: { slug: string }) {
  const { words } = useWords();
  const to = usePaths();
  const heading = useId();
  const { title, lede, pdf, csv, json, atom } = words.list.takeAway;
  const forms = [
    { name: "PDF", what: pdf, href: to.pdf(slug) },
    { name: "CSV", what: csv, href: to.csv(slug) },
    { name: "JSON", what: json, href: to.json(slug) },
    { name: "Atom", what: atom, href: to.atom(slug) },
  ];
  return (
    <section className="beyond" id="take-away" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <p>{lede}</p>
      <Rows>
        {forms.map(({ name, what, href }) => (
          <Row key={name} text={what}>
            <a href={href}>{name}</a>
          </Row>
        ))}
      </Rows>
    </section>
  );
}
