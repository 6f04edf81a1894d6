import { linkOf } from "../../e2e/support/mails";
import { decides, type Form, signs, somebody } from "../../e2e/support/people";
import type { Site } from "../../e2e/support/site";
import { type Visitor, visitor } from "../../e2e/support/visitor";
import { withDatabase } from "./database";

/** How far a signature has come, in the words of its status. */
const STEPS = ["tried", "unconfirmed", "waiting", "listed"] as const;
type Step = (typeof STEPS)[number];
type Entry = { form: Form; who: Visitor; acknowledged: Step; tried: Step };
type Rates = { signings: number; confirmations: number; approvals: number };

/** What people did at a site, and what of it was acknowledged to them. */
export function openLedger(site: Site, moderator: Visitor) {
  const entries: Entry[] = [];
  let acknowledged = 0;

  /** Whoever gets no answer, or another one, knows nothing. */
  async function step(entry: Entry | undefined, to: Step, act: (entry: Entry) => Promise<unknown>) {
    if (!entry) return false;
    entry.tried = to;
    try {
      await act(entry);
      entry.acknowledged = to;
      acknowledged += 1;
      return true;
    } catch {
      // The server was killed, or could not: that is what the drill is about.
      return false;
    }
  }
  const next = (step: Step) =>
    entries.find((entry) => entry.acknowledged === step && entry.tried === step && mailOf(entry));
  const mailOf = ({ form }: Entry) => site.smtp.mails.find(({ envelope }) => envelope.to.includes(form.email));
  const idOf = (entry: Entry) => /\/([0-9a-z]{16})\./.exec(linkOf(mailOf(entry) ?? {}))?.[1] ?? "";

  /** Whether it was acknowledged. */
  async function sign() {
    const entry: Entry = { form: somebody(), who: visitor(site.url), acknowledged: "tried", tried: "tried" };
    entries.push(entry);
    return step(entry, "unconfirmed", ({ form, who }) => signs(site, form, who));
  }
  const confirm = () =>
    step(next("unconfirmed"), "waiting", async (entry) => {
      const { status } = await entry.who.post(linkOf(mailOf(entry) ?? {}));
      if (status !== 303) throw new Error(`confirming was answered ${status}`);
    });
  const approve = () =>
    step(next("waiting"), "listed", (entry) =>
      decides(moderator, idOf(entry), "approve", { anotherOrganisation: "yes" }),
    );

  return {
    sign,
    /** How many operations were acknowledged. */
    acknowledged: () => acknowledged,
    signed: () => entries.filter(({ acknowledged }) => acknowledged !== "tried").map(({ form }) => form),
    /** So many of each a second, whether they are answered or not, until it is stopped. */
    goOn({ signings, confirmations, approvals }: Rates) {
      const under = new Set<Promise<boolean>>();
      const each = (rate: number, act: () => Promise<boolean>) =>
        setInterval(() => {
          const acting = act().finally(() => under.delete(acting));
          under.add(acting);
        }, 1_000 / rate);
      const timers = [each(signings, sign), each(confirmations, confirm), each(approvals, approve)];
      return async function stop() {
        for (const timer of timers) clearInterval(timer);
        await Promise.all(under);
      };
    },
    /** What was acknowledged and is not in the database, and what is there that nobody did. */
    differences(): string[] {
      const rows = withDatabase(site.dataDir, (sqlite) =>
        sqlite.prepare<[], [string, Step]>("select organisation, status from signatures").raw().all(),
      );
      const stored = new Map(rows);
      const known = new Set(entries.map(({ form }) => form.organisation));
      const isLost = ({ form, acknowledged }: Entry) =>
        STEPS.indexOf(stored.get(form.organisation) ?? "tried") < STEPS.indexOf(acknowledged);
      return [
        ...entries.filter(isLost).map(({ form, acknowledged }) => `${form.organisation} is no longer ${acknowledged}`),
        ...[...stored.keys()].filter((name) => !known.has(name)).map((name) => `${name} comes from nobody`),
      ];
    },
  };
}
