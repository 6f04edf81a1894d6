import type { Dictionary } from "./en";
import { decline } from "./fr/decline";
import { errors } from "./fr/errors";
import { mails } from "./fr/mails";
import { pages } from "./fr/pages";
import { sign } from "./fr/sign";
import { signature } from "./fr/signature";
import { site } from "./fr/site";
import { takeAway } from "./fr/take-away";

export const fr: Dictionary = { site, sign, signature, decline, mails, pages, errors, takeAway };
