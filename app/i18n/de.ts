import { decline } from "./de/decline";
import { errors } from "./de/errors";
import { mails } from "./de/mails";
import { pages } from "./de/pages";
import { sign } from "./de/sign";
import { signature } from "./de/signature";
import { site } from "./de/site";
import { takeAway } from "./de/take-away";
import type { Dictionary } from "./en";

export const de: Dictionary = { site, sign, signature, decline, mails, pages, errors, takeAway };
