import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import type { Moderator } from "~/domain/moderator";
import type { App } from "~/usecases/app";
import { previewBulk } from "~/usecases/preview-bulk.server";
import { workBulk } from "~/usecases/work-bulk.server";
import { queueIn } from "./queue.server";

/** How long a moderator is kept waiting for the end: what takes longer goes on without them. */
const PATIENCE = 600;

/** Notes what was ticked, or all that fits, and leads to its preview. */
export async function toPreview(args: ActionFunctionArgs, moderator: Moderator) {
  const form = await args.request.formData().catch(() => new FormData());
  const text = (value: FormDataEntryValue | null) => (typeof value === "string" ? value : "");
  const act = text(form.get("act"));
  const all = form.get("all") === "yes";
  const chosen = all ? { query: queueIn(args, text(form.get("queue"))) } : { ids: form.getAll("id").map(text) };
  return redirect(pageOf(await previewBulk(args.context.app, moderator, act, chosen)), 303);
}

/** Waits a little while it is worked off, and leads to how far it has come. */
export async function afterOrder(app: App, id: string) {
  const began = app.now();
  while (app.now() - began < PATIENCE && (await workBulk(app)));
  return redirect(pageOf(id), 303);
}

const pageOf = (id: string) => `/moderation/bulk/${id}`;
