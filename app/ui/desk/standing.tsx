import type { EventType } from "~/domain/event";
import { canStay } from "~/domain/merging";
import { allows } from "~/domain/signature";
import { Button } from "../kit/button";
import { Name } from "../kit/name";
import { Notice } from "../kit/notice";
import { Act } from "./act";
import { longAgo } from "./ago";
import { desk } from "./desk-paths";
import type { SignatureCardProps } from "./signature-card";

type Props = Pick<SignatureCardProps, "signature" | "stays" | "holds" | "history" | "mayDecide" | "now">;

/** What a moderator must know of where a signature stands before doing anything about it. */
export function Standing({ signature, stays, holds, history, mayDecide, now }: Props) {
  const { status, hiddenAt, hiddenNote, vouched, vouchNote, signedOrganisation } = signature;
  const who = (type: EventType) => {
    const line = history.findLast((event) => event.type === type);
    return line && `${line.by}, ${longAgo(line.at, now)}`;
  };
  return (
    <>
      {hiddenAt !== null && (
        <Notice kind="warning" title="Hidden while we look">
          <p>It is on no public page. {who("signature.hidden")}.</p>
          <Note text={hiddenNote} />
        </Notice>
      )}
      {status === "disputed" && (
        <Notice kind="warning" title="“This wasn’t us”">
          <p>Whoever has its mailbox says that the organisation did not sign. Ask the organisation itself.</p>
        </Notice>
      )}
      {stays && (
        <Notice
          kind={canStay(stays) ? "plain" : "warning"}
          title={canStay(stays) ? "Merged into another" : `The one that stays is ${stays.status}`}
        >
          <p>
            <Other {...stays} /> stands for it. {who("signature.merged")}.
            {!canStay(stays) && " Take the decision back if the organisation still signs."}
          </p>
        </Notice>
      )}
      {holds.length > 0 && (
        <Notice title="Others were merged into this one">
          <ul className="points">
            {holds.map((other) => (
              <li key={other.id}>
                <Other {...other} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {signedOrganisation !== null && (
        <Notice title="Shown under another name">
          <p>
            Signed as <Name>{signedOrganisation}</Name>. Changed by {who("signature.renamed")}.
          </p>
          {mayDecide && allows(signature, "unname", now) && (
            <Act action={desk.step(signature.id, "unname")} revision={signature.revision}>
              <Button kind="quiet">Put the signed name back</Button>
            </Act>
          )}
        </Notice>
      )}
      {vouched && (
        <Notice title="Vouched for">
          <p>No mail confirmed it. {who("signature.vouched")}.</p>
          <Note text={vouchNote} />
        </Notice>
      )}
    </>
  );
}

const Other = ({ id, organisation }: { id: string; organisation: string }) => (
  <a href={desk.signature(id)}>
    <Name>{organisation}</Name>
  </a>
);

const Note = ({ text }: { text: string | null }) =>
  text && (
    <p className="said" dir="auto">
      {text}
    </p>
  );
