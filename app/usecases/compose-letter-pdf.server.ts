import type { Bytes } from "../documents/documents.server";
import type { LetterDocument, SetName } from "../documents/letter-document";
import { countsAsCountry } from "../domain/countries";
import type { LetterText } from "../domain/letter";
import { listDigest } from "../domain/list-csv.server";
import { pauseOf } from "../domain/pause";
import { isLocale } from "../i18n";
import type { App } from "./app";
import type { Signatory } from "./shared/signatory.server";
import { totals } from "./shared/totals";

/** Names on paper: more than this are told in numbers, with the way to the whole list. */
const MOST_NAMES = 20_000;
/** How often the list may change while it is read, before what was read is taken as it is. */
const TRIES = 3;

type Input = {
  slug: string;
  /** In the language that the PDF is in. */
  text: LetterText;
  /** The letter's whole list, anew each time. */
  signatories: () => AsyncIterable<Signatory[]>;
};

/** The letter with the names under it, as a PDF; the same bytes for the same revision. */
export async function composeLetterPdf(app: App, { slug, text, signatories }: Input): Promise<Bytes> {
  const letter = app.db.letters.find(slug);
  const paused = letter ? pauseOf(letter, text.language) : null;
  const untold = paused !== null || (letter?.listed ?? 0) > MOST_NAMES;
  const { sha256, changedAt, ...list } = untold ? countList(app, slug) : await readList(app, slug, signatories);
  const { language, title, from, to, body, version, publishedAt } = text;
  const url = `${app.settings.baseUrl}/letters/${slug}`;
  return app.documents.letter({
    ...{ language, title, from, to, body, version, publishedAt, url, ...list },
    locale: isLocale(language) ? language : "en",
    textSha256: text.sha256,
    listSha256: sha256,
    asOf: changedAt,
    listUrl: `${url}/signatories.csv`,
    paused,
  });
}

type List = Pick<LetterDocument, "listed" | "countries" | "revision" | "names" | "byCountry"> & {
  sha256: string | null;
  changedAt: number;
};

/** A list that is too long to be set, or paused: its numbers are at hand, and it is not read. */
function countList({ db }: App, slug: string): List {
  const letter = db.letters.find(slug);
  if (!letter) throw new Error(`there is no letter ${slug}`);
  const { id, listed, countries, revision, changedAt } = letter;
  const byCountry = inCountries(db.tallies.byKind(id));
  return { listed, countries, revision, changedAt, byCountry, names: null, sha256: null };
}

/** The list of one revision: read again where it changed between two of its batches. */
async function readList(app: App, slug: string, signatories: Input["signatories"]): Promise<List> {
  for (let tries = 1; ; tries += 1) {
    const before = app.db.letters.find(slug);
    const list = await readOnce(signatories(), before?.substantialVersion ?? 0);
    const { revision, changedAt } = app.db.letters.find(slug) ?? { revision: 0, changedAt: 0 };
    if (before?.revision === revision || tries === TRIES) return { ...list, revision, changedAt };
  }
}

type Read = Omit<List, "revision" | "changedAt">;

async function readOnce(batches: AsyncIterable<Signatory[]>, substantialVersion: number): Promise<Read> {
  const names: SetName[] = [];
  async function* noted() {
    for await (const batch of batches) {
      for (const { organisation, website, country, evidence, representative, version } of batch) {
        const earlier = version < substantialVersion ? version : null;
        names.push({ organisation, website, country, evidence, representative, earlier });
      }
      yield batch;
    }
  }
  const sha256 = await listDigest(noted());
  const byCountry = inCountries(names.map(({ country }) => ({ country, listed: 1 })));
  const countries = byCountry.filter(({ country }) => countsAsCountry(country)).length;
  return { listed: names.length, countries, names, byCountry, sha256 };
}

const inCountries = (tallies: readonly { country: string; listed: number }[]) =>
  totals(tallies, ({ country }) => country).map(([country, listed]) => ({ country, listed }));
