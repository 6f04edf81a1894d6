/** Why a letter's names are not shown at the moment: a text a language, that of the letter's own always. */
export type PauseReason = { [language: string]: string };

/** As it is told in one language: the text may be in the letter's own. */
export type Pause = { at: number; text: string; language: string };

type Pausable = { pausedAt: number | null; pausedReason: PauseReason | null; language: string };

/** Null while the names are shown. */
export function pauseOf({ pausedAt, pausedReason, language: own }: Pausable, asked: string): Pause | null {
  if (pausedAt === null || pausedReason === null) return null;
  const language = pausedReason[asked] === undefined ? own : asked;
  return { at: pausedAt, text: pausedReason[language] ?? "", language };
}
