import { Narrow } from "../kit/narrow";
import { usePaths } from "../paths";
import { useWords } from "../words";
import { LostLink } from "./lost-link";

/** The link's signature was replaced by a newer one, or deleted. */
export function GonePage() {
  const { words } = useWords();
  const to = usePaths();
  const { title, lede, newer, sign } = words.signature.gone;
  return (
    <Narrow title={title} lede={lede}>
      <p>{newer}</p>
      <LostLink />
      <p className="aside">
        <a href={to.home}>{sign}</a>
      </p>
    </Narrow>
  );
}

/** Nothing is kept of what the link led to. */
export function ErasedPage() {
  const { words } = useWords();
  const { title, lede, more } = words.erase.erased;
  return (
    <Narrow title={title} lede={lede}>
      <p>{more}</p>
    </Narrow>
  );
}

type CannotConfirm =
  | { why: "tooLate"; closedAt: number }
  | { why: "tooMany" }
  | { why: "alreadySigned"; organisation: string };

/** A signature that can no longer be confirmed, and why. */
export function CannotConfirmPage({ slug, ...reason }: CannotConfirm & { slug: string }) {
  const { words, format } = useWords();
  const to = usePaths();
  const { tooLate, tooMany, alreadySigned } = words.signature;
  const [title, lede] =
    reason.why === "tooLate"
      ? [tooLate.title, tooLate.lede(format.date(reason.closedAt))]
      : reason.why === "tooMany"
        ? [tooMany.title, tooMany.lede]
        : [alreadySigned.title(reason.organisation), alreadySigned.lede];
  return (
    <Narrow title={<span dir="auto">{title}</span>} lede={lede}>
      <p>
        <a href={to.letter(slug)}>{words.errors.pages.home}</a>
      </p>
    </Narrow>
  );
}

type Done = "withdrawn" | "deleted" | "disputed";

/** What withdrawing or "this wasn't us" came to. */
export function DonePage({ what, organisation, slug }: { what: Done; organisation: string; slug: string }) {
  const { words } = useWords();
  const to = usePaths();
  const { withdraw, dispute } = words.signature;
  const said: Record<Done, { title: string; lede: string }> = {
    withdrawn: { title: withdraw.done.title, lede: withdraw.done.lede(organisation) },
    deleted: dispute.deleted,
    disputed: { title: dispute.done.title, lede: dispute.done.lede(organisation) },
  };
  return (
    <Narrow title={said[what].title} lede={<span dir="auto">{said[what].lede}</span>}>
      <p>
        <a href={to.letter(slug)}>{words.errors.pages.home}</a>
      </p>
    </Narrow>
  );
}
