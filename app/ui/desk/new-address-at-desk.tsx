import { allows } from "~/domain/signature";
import { ActAtDesk, type AtDesk } from "./at-desk";
import { type AddressAct, NewAddressPage } from "./new-address";
import type { Overtaken } from "./notices";

type Props = { act: AddressAct; at: AtDesk; overtaken?: Overtaken | null; cannot?: boolean };

/** The page of deciding on a new address; or the signature as it stands. */
export function NewAddressAtDesk({ act, at, overtaken, cannot = false }: Props) {
  const { signature, newAddress } = at.review;
  const possible = newAddress !== null && allows(signature, act, at.now);
  return (
    <ActAtDesk at={at} possible={possible} overtaken={overtaken}>
      {newAddress && <NewAddressPage act={act} signature={signature} address={newAddress} cannot={cannot} />}
    </ActAtDesk>
  );
}
