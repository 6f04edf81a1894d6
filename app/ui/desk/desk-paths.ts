import { type QueueQuery, type QueueView, viewOf, writeQueue } from "~/domain/queue";
import type { Action } from "~/domain/signature";

const signature = (id: string) => `/moderation/signatures/${id}`;

const queue = (query: QueueQuery) => `/moderation?${writeQueue(query)}`.replace(/\?$/, "");

/** The desk's addresses. It has one language. */
export const desk = {
  queue: (view: QueueView) => queue(viewOf(view)),
  /** A queue with its filters. */
  filtered: queue,
  /** All signatures of which something holds. */
  find: (what: Partial<QueueQuery>) => queue({ ...viewOf("any"), ...what }),
  search: "/moderation/search",
  /** Many at once: what was done, one of them, and its undoing. */
  bulks: "/moderation/bulk",
  bulk: (id: string, after = 0) => `/moderation/bulk/${id}${after > 0 ? `?after=${after}` : ""}`,
  undoBulk: (id: string) => `/moderation/bulk/${id}/undo`,
  reports: "/moderation/reports",
  settle: (report: string) => `/moderation/reports/${report}/settle`,
  mail: "/moderation/mail",
  retryMail: (id: number) => `/moderation/mail/${id}/retry`,
  retryMails: "/moderation/mail/retry",
  keys: "/moderation/keys",
  signIn: "/moderation/sign-in",
  signInSent: "/moderation/sign-in/sent",
  signInPasskey: "/moderation/sign-in/passkey",
  signInFactor: "/moderation/sign-in/factor",
  signOut: "/moderation/sign-out",
  account: "/moderation/account",
  addPasskey: "/moderation/account/passkey",
  addTotp: "/moderation/account/totp",
  recovery: "/moderation/account/recovery",
  removeFactor: (id: string) => `/moderation/account/factors/${id}/remove`,
  endSession: (id: string) => `/moderation/account/sessions/${id}/end`,
  letters: "/moderation/letters",
  letter: (slug: string) => `/moderation/letters/${slug}`,
  pause: (slug: string) => `/moderation/letters/${slug}/pause`,
  resume: (slug: string) => `/moderation/letters/${slug}/resume`,
  people: "/moderation/people",
  invite: "/moderation/people/invite",
  person: (id: number) => `/moderation/people/${id}`,
  inviteAgain: (id: number) => `/moderation/people/${id}/invite`,
  changeRole: (id: number) => `/moderation/people/${id}/role`,
  removePerson: (id: number) => `/moderation/people/${id}/remove`,
  endSessionsOf: (id: number) => `/moderation/people/${id}/end-sessions`,
  confirmations: "/moderation/confirmations",
  reminders: (slug: string) => `/moderation/letters/${slug}/reminders`,
  keeping: "/moderation/keeping",
  digest: "/moderation/account/digest",
  activity: (query = "") => `/moderation/activity${query && `?${query}`}`,
  activityBy: (id: number) => `/moderation/activity?by=${id}`,
  signature,
  looking: (id: string) => `${signature(id)}/looking`,
  approve: (id: string) => `${signature(id)}/approve`,
  decline: (id: string, reason?: string) => `${signature(id)}/decline${reason ? `?reason=${reason}` : ""}`,
  reasons: "/moderation/reasons",
  newReason: "/moderation/reasons/new",
  reason: (code: string) => `/moderation/reasons/${code}`,
  offerReason: (code: string, act: "retire" | "restore") => `/moderation/reasons/${code}/${act}`,
  note: (id: string) => `${signature(id)}/note`,
  takeNoteBack: (note: string) => `/moderation/notes/${note}/take-back`,
  undo: (id: string) => `${signature(id)}/undo`,
  merge: (id: string, other: string) => `${signature(id)}/merge?with=${other}`,
  step: (id: string, action: Action) => `${signature(id)}/${action}`,
};
