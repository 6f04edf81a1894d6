import { decline } from "./en/decline";
import { errors } from "./en/errors";
import { mails } from "./en/mails";
import { pages } from "./en/pages";
import { sign } from "./en/sign";
import { signature } from "./en/signature";
import { site } from "./en/site";
import { takeAway } from "./en/take-away";

/** The shape of every dictionary: the other languages must satisfy it. */
export const en = { site, sign, signature, decline, mails, pages, errors, takeAway };

export type Dictionary = typeof en;
