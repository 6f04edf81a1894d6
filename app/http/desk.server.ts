import type { AppLoadContext } from "@remix-run/node";
import type { DeskPage } from "~/domain/desk";
import { can, type Moderator } from "~/domain/moderator";
import type { QueueView } from "~/domain/queue";
import { describePage } from "~/ui/page";
import { alarmNews } from "~/usecases/review-alarms.server";
import { countTroubledMails } from "~/usecases/review-mail.server";
import { statusCounts } from "~/usecases/review-queue.server";
import { countOpenReports } from "~/usecases/review-reports.server";
import { readCookie } from "./cookies.server";
import { seatAt } from "./seat.server";

type Args = { request: Request; context: AppLoadContext };

/** The moderator whose session this is. Anybody else is sent to sign in. */
export const moderatorOf = async (args: Args): Promise<Moderator> => (await seatAt(args)).moderator;

/** Which colleagues look at a signature that this moderator has open. */
export const othersAt = ({ context }: Args, moderator: Moderator, id: string): string[] =>
  context.lookout.opened(id, moderator, context.app.now());

/** More proxies than TRUST_PROXY believes in, for an owner, who can mend it. */
export function proxiesFor({ context }: Args, moderator: Moderator) {
  const seem = context.proxies.unbelieved();
  return seem === null || !can(moderator, "manage") ? null : { seem, believed: context.app.settings.trustProxy };
}

/** What stands around every page of the desk, and who asks. */
export async function deskFor(args: Args, title: string, current: QueueView | DeskPage | null) {
  const { app } = args.context;
  const moderator = await moderatorOf(args);
  const { demonstration } = app.settings;
  const alarms = alarmNews(app);
  return {
    moderator,
    page: describePage(new URL(args.request.url), { title, demonstration, frame: "desk", unlisted: true }),
    desk: {
      who: moderator.email,
      demonstration,
      keys: readCookie(args.request, args.context, "keys") !== "off",
      counts: statusCounts(app),
      waiting: { reports: countOpenReports(app), mail: countTroubledMails(app), alarms: alarms.unseen },
      alarm: alarms.isNews,
      current,
    },
    now: app.now(),
  };
}
