/** What there is at the desk beside the signatures, in the order in which it is shown. */
export const DESK_PAGES = [
  "reports",
  "alarms",
  "bulk",
  "mail",
  "confirmations",
  "activity",
  "letters",
  "reasons",
  "people",
  "keeping",
  "status",
] as const;
export type DeskPage = (typeof DESK_PAGES)[number];
