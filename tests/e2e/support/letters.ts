export const SLUG = "safer-online";

type Head = {
  slug?: string;
  language?: string;
  title?: string;
  from?: string;
  opens?: string;
  closes?: string;
  body?: string;
};

/** A letter as its senders write it down. */
export function letterFile({ body = "We ask the Council to act.", ...given }: Head = {}) {
  const head = {
    slug: SLUG,
    language: "en",
    title: "Make every place online safe",
    from: "Alliance for Children Online",
    to: "The Council",
    contact: "letter@alliance.example",
    ...given,
  };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`);
  return ["---", ...lines, "---", body, ""].join("\n");
}

/** The same letter in the three languages of the interface. */
export const IN_THREE_LANGUAGES = [
  letterFile(),
  letterFile({ language: "fr", title: "Rendre chaque lieu en ligne sûr", body: "Nous demandons au Conseil d’agir." }),
  letterFile({ language: "de", title: "Jeden Ort im Netz sicher machen", body: "Wir bitten den Rat zu handeln." }),
];
