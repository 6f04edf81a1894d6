import type { Bytes } from "../documents/documents.server";
import type { LetterText } from "../domain/letter";
import { isLocale } from "../i18n";
import type { App } from "./app";

type Input = { text: LetterText; listed: number; countries: number };

/** The picture that stands for the letter where its address is shared, as a PNG. */
export function composeCard(app: App, { text, listed, countries }: Input): Promise<Bytes> {
  const { language, title, from, to } = text;
  const locale = isLocale(language) ? language : "en";
  return app.documents.card({ language, locale, title, from, to, listed, countries });
}
