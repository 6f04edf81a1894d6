import type { Locale } from "~/i18n";
import type { Integrity } from "~/usecases/view-integrity.server";
import type { LetterView } from "~/usecases/view-letter.server";

type Report = { letter: LetterView; url: string; now: number; report: Integrity; locale: Locale };

/** What was decided, for programs. Its names are a public interface. */
export function integrityJson({ letter, url, now, report, locale }: Report): string {
  const { slug, text, revision } = letter;
  const { listed, hidden, waiting, disputed, declined, reasons, merged, withdrawn, time } = report;
  return JSON.stringify({
    letter: { slug, title: text.title, from: text.from, to: text.to, language: text.language, url },
    generatedAt: new Date(now).toISOString(),
    revision,
    ...{ listed, hidden, waiting, disputed },
    declined: {
      count: declined,
      reasons: reasons.map(({ code, titles, count }) => ({ code, title: titles[locale], count })),
    },
    ...{ merged, withdrawn },
    timeToDecision: time && { medianSeconds: Math.round(time.median / 1_000), decisions: time.decisions },
  });
}
