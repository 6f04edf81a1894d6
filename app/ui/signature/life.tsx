import type { ReactNode } from "react";
import type { Milestone } from "~/domain/milestone";
import type { Dictionary } from "~/i18n";
import { Moment } from "../kit/moment";
import type { Step } from "../kit/steps";
import { useWords } from "../words";
import { Next, Now } from "./standing";
import type { Holder, SignatureView } from "./types";

/** What each step is called, and how it looks in passing. */
const STEPS: Record<Milestone, { title: (words: Dictionary) => string; state: Step["state"] }> = {
  asked: { title: ({ status }) => status.asked, state: "done" },
  answered: { title: ({ status }) => status.answered, state: "done" },
  listed: { title: ({ signature }) => signature.steps.listed, state: "done" },
  declined: { title: ({ signature }) => signature.steps.declined, state: "stopped" },
  merged: { title: ({ signature }) => signature.steps.merged, state: "done" },
  corrected: { title: ({ status }) => status.corrected, state: "done" },
  hidden: { title: ({ signature }) => signature.steps.hidden, state: "now" },
  disputed: { title: ({ signature }) => signature.steps.disputed, state: "now" },
  withdrawn: { title: ({ signature }) => signature.steps.withdrawn, state: "stopped" },
  amended: { title: ({ status }) => status.amended, state: "done" },
  proposed: { title: ({ status }) => status.proposed, state: "done" },
  accepted: { title: ({ status }) => status.accepted, state: "done" },
  refused: { title: ({ status }) => status.refused, state: "done" },
  handedOver: { title: ({ status }) => status.handedOver, state: "done" },
  renewed: { title: ({ status }) => status.renewed, state: "done" },
};

/** A signature's life so far, every step with its date, and what comes next, in the signer's words. */
export function useSteps(signature: SignatureView, holder: Holder): Step[] {
  const { words, format } = useWords();
  const say = words.signature.steps;
  const { signedAt, confirmedAt, renewed, signedOrganisation, life, status } = signature;
  const { version, language } = renewed?.first ?? signature;
  const signed = (
    <>
      <Moment at={signedAt} /> · {say.signedWith(version, format.language(language))}
      {signedOrganisation !== null && (
        <>
          {" · "}
          <span dir="auto">{say.signedAs(signedOrganisation)}</span>
        </>
      )}
    </>
  );
  const steps: Step[] = [{ title: say.signed, state: "done", detail: signed }];
  if (confirmedAt !== null) steps.push({ title: say.confirmed, state: "done", detail: <Moment at={confirmedAt} /> });
  const newest = life.findLastIndex(({ what }) => what === "renewed");
  const text = ` · ${say.signedWith(signature.version, format.language(signature.language))}`;
  const current = life.findLastIndex(({ what }) => what === standsBy(signature));
  for (const [at, { what, at: when }] of life.entries()) {
    const { title, state } = STEPS[what];
    const now = at === current;
    steps.push({
      key: `${what} ${at}`,
      title: now && what === "listed" && signature.paused ? words.status.approved : title(words),
      state: state === "now" && !now ? "done" : state,
      detail: dated(when, at === newest ? text : now && <Now signature={signature} holder={holder} />),
    });
  }
  if (status === "waiting") {
    steps.push({ title: say.waiting, state: "now", detail: <Now signature={signature} holder={holder} /> });
    steps.push({ title: say.listed, state: "next", detail: <Next /> });
  }
  return steps;
}

/** The step that says how a signature stands now. */
function standsBy({ status, hidden }: SignatureView): Milestone | undefined {
  if (status === "unconfirmed" || status === "waiting") return undefined;
  return status === "listed" && hidden ? "hidden" : status;
}

const dated = (at: number, more: ReactNode) => (
  <>
    <Moment at={at} />
    {more}
  </>
);
