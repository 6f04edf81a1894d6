import { correction } from "./de/correction";
import { decline } from "./de/decline";
import { documents } from "./de/documents";
import { erase } from "./de/erase";
import { errors } from "./de/errors";
import { everything } from "./de/everything";
import { handOver, lostLink } from "./de/hand-over";
import { hold } from "./de/hold";
import { integrity } from "./de/integrity";
import { list } from "./de/list";
import { mails } from "./de/mails";
import { newVersion } from "./de/new-version";
import { overview } from "./de/overview";
import { pages } from "./de/pages";
import { previews } from "./de/previews";
import { receipt } from "./de/receipt";
import { report } from "./de/report";
import { share } from "./de/share";
import { sign } from "./de/sign";
import { signatory } from "./de/signatory";
import { signature } from "./de/signature";
import { site } from "./de/site";
import { status } from "./de/status";
import { takeAway } from "./de/take-away";
import { withdrawals } from "./de/withdrawals";
import type { Dictionary } from "./en";

export const de: Dictionary = {
  site,
  list,
  hold,
  integrity,
  overview,
  signatory,
  report,
  share,
  sign,
  signature,
  status,
  receipt,
  handOver,
  lostLink,
  correction,
  decline,
  documents,
  erase,
  mails,
  pages,
  previews,
  errors,
  takeAway,
  newVersion,
  withdrawals,
  everything,
};
