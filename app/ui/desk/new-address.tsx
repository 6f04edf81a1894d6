import { Button } from "../kit/button";
import { Moment } from "../kit/moment";
import { Name } from "../kit/name";
import { Notice } from "../kit/notice";
import { Row, Rows } from "../kit/rows";
import { Act } from "./act";
import type { Subject } from "./act-pages";
import { desk } from "./desk-paths";
import { useInQueue } from "./queue-context";

export type NewAddress = {
  /** The hand-over's. */
  id: string;
  email: string;
  /** The domain that speaks for the signature as long as its address stays. */
  lost: string;
  confirmedAt: number;
};

/** On the card: an address that wants to look after the signature, and what would be lost. */
export function NewAddressNotice({ id, address, mayDecide }: { id: string; address: NewAddress; mayDecide: boolean }) {
  const inQueue = useInQueue();
  return (
    <Notice kind="warning" title="A new address waits">
      <p>
        <span dir="ltr">{address.email}</span> confirmed <Moment at={address.confirmedAt} /> with its own code, and
        would look after the signature. Readers would no longer see that the mail’s domain, {address.lost}, is the
        website’s.
      </p>
      {mayDecide && (
        <p>
          <a href={inQueue(desk.settleAddress(id, "accept"))}>Accept it</a> ·{" "}
          <a href={inQueue(desk.settleAddress(id, "refuse"))}>Refuse it</a>
        </p>
      )}
    </Notice>
  );
}

const PAGES = {
  accept: {
    title: "Accept the new address of",
    lede: "It looks after the signature from now on: the link of the address before stops working, and both get a mail. This cannot be taken back here. You can still take the listing back, or hide it.",
    submit: "Accept the address",
  },
  refuse: {
    title: "Refuse the new address of",
    lede: "Everything stays as it is, and the address before is mailed that the new one was not accepted. It can be tried again.",
    submit: "Refuse the address",
  },
} as const;
export type AddressAct = keyof typeof PAGES;

type Props = { act: AddressAct; signature: Subject & { email: string }; address: NewAddress; cannot: boolean };

/** The page on which it is decided, with both addresses. */
export function NewAddressPage({ act, signature: { id, organisation, revision, email }, address, cannot }: Props) {
  const inQueue = useInQueue();
  const { title, lede, submit } = PAGES[act];
  return (
    <div className="card">
      {cannot && (
        <Notice kind="warning" title="This address cannot take over">
          <p>It has signed for this organisation itself meanwhile, or stands for five organisations.</p>
        </Notice>
      )}
      <h1>
        {title} <Name>{organisation}</Name>
      </h1>
      <p className="who">{lede}</p>
      <Rows label="The two addresses">
        <Row text="Now">{email}</Row>
        <Row text="New">{address.email}</Row>
        <Row text="Domain that would no longer speak for it">{address.lost}</Row>
      </Rows>
      <Act action={desk.settleAddress(id, act)} revision={revision}>
        <input type="hidden" name="handOver" value={address.id} />
        <div className="acts">
          <Button kind={act === "refuse" ? "no" : "main"}>{submit}</Button>
          <a className="btn quiet" href={inQueue(desk.signature(id))}>
            Not now
          </a>
        </div>
      </Act>
    </div>
  );
}
