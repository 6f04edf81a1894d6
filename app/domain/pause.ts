/** Why a letter's names are not shown at the moment: a text a language, that of the letter's own always. */
export type PauseReason = { [language: string]: string };
