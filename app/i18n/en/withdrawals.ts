import { format } from "../format";

const { plural } = format("en");

/** What a letter's pages tell of those who withdrew, where they do. Never which. */
export const withdrawals = {
  title: "Withdrawn",
  on: (day: string) => `An organisation withdrew on ${day}.`,
  inAll: (n: number) => plural(n, { one: "# organisation withdrew.", other: "# organisations withdrew." }),
  /** Before it is done: which of the two will be left. */
  told: "The list says that an organisation withdrew, and on which day. It does not say which.",
  untold: "Nothing on the public pages says that the organisation had signed, or that it withdrew.",
};
