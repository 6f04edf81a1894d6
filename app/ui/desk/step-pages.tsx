import { type Action, allows } from "~/domain/signature";
import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { TextArea } from "../kit/field";
import { emptyForm, type FormState } from "../kit/form";
import { Name } from "../kit/name";
import { useWords } from "../words";
import { Act } from "./act";
import { ActAtDesk, type AtDesk } from "./at-desk";
import { desk } from "./desk-paths";
import { type Overtaken, type Refused, RefusedNotice } from "./notices";
import { useInQueue } from "./queue-context";

type Page = {
  /** Before the organisation's name. */
  title: string;
  lede: string;
  submit: string;
  /** It cannot be taken back. */
  final?: boolean;
  note?: { label: string; hint: string };
  /** The note goes to the signer. */
  mailed?: boolean;
};

const PAGES = {
  ask: {
    title: "Ask",
    lede: "The signer is mailed your question after 30 seconds, and answers on the private page. Until then the signature waits.",
    submit: "Send the question",
    note: { label: "Your question", hint: "The signer reads it as you write it." },
    mailed: true,
  },
  unask: {
    title: "Take back the question to",
    lede: "If its mail has not gone out yet, it never will. In any case the private page no longer shows it.",
    submit: "Take it back",
  },
  unname: {
    title: "Put back the name that was signed, in place of",
    lede: "It is shown as it was signed, at once. If the signer was told of the change, another mail follows.",
    submit: "Put it back",
  },
  reopen: {
    title: "Take back the decision on the correction of",
    lede: "It waits again, and the signature stands as it did before. If the mail about the decision has gone out, another one follows that takes it back.",
    submit: "Take it back",
  },
  hide: {
    title: "Hide",
    lede: "The name leaves every public page and document at once, and comes back to its old place when you show it again. Its signer reads on the private page that moderators look at it, and is not mailed.",
    submit: "Hide while we look",
    note: { label: "Why (optional)", hint: "For colleagues. Nobody else sees it." },
  },
  show: {
    title: "Show again",
    lede: "The name goes back to its old place on the public list, at once.",
    submit: "Show again",
  },
  vouch: {
    title: "Vouch for",
    lede: "For an organisation that no mail reaches: you confirm in its place, and it waits for a decision. The list says that moderators confirmed it. No mail is sent.",
    submit: "Vouch",
    note: {
      label: "How you know that they signed",
      hint: "For colleagues: who you spoke to, when, and how you found them.",
    },
  },
  unvouch: {
    title: "Take back the vouching for",
    lede: "It is unconfirmed again. Its signer can still confirm by mail, within 30 days of signing.",
    submit: "Take it back",
  },
  dismiss: {
    title: "Dismiss the report about",
    lede: "The organisation did sign: the signature waits for a decision again. No mail is sent until you decide.",
    submit: "It was them",
  },
  uphold: {
    title: "Uphold the report about",
    lede: "The organisation did not sign: the signature is withdrawn for good, and whoever reported it is mailed. This cannot be taken back.",
    submit: "It wasn’t them",
    final: true,
  },
} as const satisfies Partial<Record<Action, Page>>;

type Props = {
  act: keyof typeof PAGES;
  at: AtDesk;
  overtaken?: Overtaken | null;
  refused?: Refused | null;
  form?: FormState<"note"> | null;
};

/** The page of a step that asks for a note at most; or the signature as it stands and why nothing was done. */
export function StepAtDesk({ act, at, overtaken, refused, form }: Props) {
  const { signature } = at.review;
  const possible = allows(signature, act, at.now);
  return (
    <ActAtDesk at={at} possible={possible} overtaken={overtaken} notice={refused && <RefusedNotice why={refused} />}>
      <StepPage act={act} signature={signature} form={form ?? emptyForm} />
    </ActAtDesk>
  );
}

type StepPageProps = {
  act: keyof typeof PAGES;
  signature: { id: string; organisation: string; revision: number; locale: string };
  form: FormState<"note">;
};

function StepPage({ act, signature: { id, organisation, revision, locale }, form }: StepPageProps) {
  const inQueue = useInQueue();
  const { format } = useWords();
  const { title, lede, submit, final = false, note, mailed = false }: Page = PAGES[act];
  return (
    <div className="card">
      <ErrorSummary fields={["note"]} errors={form.errors} />
      <h1>
        {title} <Name>{organisation}</Name>
      </h1>
      <p className="who">
        {lede} {mailed && `They read ${format.language(locale)}.`}
      </p>
      <Act action={desk.step(id, act)} revision={revision}>
        {note && <TextArea name="note" {...note} value={form.values.note} error={form.errors.note} />}
        <div className="acts">
          <Button kind={final ? "no" : "main"}>{submit}</Button>
          <a className="btn quiet" href={inQueue(desk.signature(id))}>
            Not now
          </a>
        </div>
      </Act>
    </div>
  );
}
