import { type Pause, type PauseReason, pauseOf } from "./pause";

/** What those who come to sign are told while a letter takes no signatures. */
export type Hold = Pause;

type Holdable = { heldAt: number | null; heldNotice: PauseReason | null; language: string };

/** Null while it takes them. */
export const holdOf = ({ heldAt, heldNotice, language }: Holdable, asked: string): Hold | null =>
  pauseOf({ pausedAt: heldAt, pausedReason: heldNotice, language }, asked);
