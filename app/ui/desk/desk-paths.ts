import type { Action, Status } from "~/domain/signature";

const signature = (id: string) => `/moderation/signatures/${id}`;

/** The desk's addresses. It has one language. */
export const desk = {
  queue: (status: Status) => (status === "waiting" ? "/moderation" : `/moderation?status=${status}`),
  reports: "/moderation/reports",
  settle: (report: string) => `/moderation/reports/${report}/settle`,
  mail: "/moderation/mail",
  keys: "/moderation/keys",
  signIn: "/moderation/sign-in",
  signInSent: "/moderation/sign-in/sent",
  signOut: "/moderation/sign-out",
  signature,
  looking: (id: string) => `${signature(id)}/looking`,
  approve: (id: string) => `${signature(id)}/approve`,
  decline: (id: string, reason?: string) => `${signature(id)}/decline${reason ? `?reason=${reason}` : ""}`,
  undo: (id: string) => `${signature(id)}/undo`,
  step: (id: string, action: Action) => `${signature(id)}/${action}`,
};
