import { Refusal } from "./refusal";

/** An e-mail address that was typed. */
export async function readAddress(given: string): Promise<string> {
  const { parseEmail } = await import("../domain/email");
  const email = parseEmail(given);
  if (email === null) throw new Refusal(`"${given}" is not an e-mail address.`);
  return email;
}
