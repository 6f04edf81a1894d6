import { isLocale } from "~/i18n";
import type { BulkAction, BulkItem } from "../../db/bulk.server";
import type { Signature } from "../../db/signature-mapper.server";
import { LEAVES, WORK, type Working } from "../domain/bulk";
import { forLog } from "../domain/for-log";
import type { App } from "./app";
import { approve, decline, takeBack, tooSimilar } from "./shared/acts.server";
import { declineReasons } from "./shared/decline-reasons.server";
import type { StepResult } from "./shared/step.server";

/** The site waits for a batch: so many at most, and none that begins after so many milliseconds. */
const BATCH = 20;
const LASTS = 8;

const LOOK = 250;
const AFTER_TROUBLE = 5_000;

/** Works off one batch of what was ordered for many at once; false where nothing is left to do. */
export const workBulk = (app: App): Promise<boolean> =>
  app.db.write(() => {
    const action = app.db.bulk.running();
    if (!action) return false;
    const { of, ends } = WORK[action.state];
    const items = app.db.bulk.next(action.id, of, BATCH);
    if (items.length === 0) app.db.bulk.end(action.id, ends);
    const began = app.now();
    for (const item of items) {
      app.db.bulk.settle(action.id, item.position, become(app, action, item));
      if (app.now() - began >= LASTS) break;
    }
    return true;
  });

/**
 * Works off what is ordered, batch after batch, until it is stopped. What a stop or a kill leaves is taken up by the next
 * start: everything that it goes by is in the database.
 */
export function startBulkWork(app: App): { stop(): Promise<void> } {
  let stopped = false;
  let work: Promise<void> | undefined;
  let rests = 0;
  const timer = setInterval(() => {
    if (stopped || work || app.now() < rests) return;
    work = workOff().finally(() => {
      work = undefined;
    });
  }, LOOK);

  async function workOff() {
    try {
      while (!stopped && (await workBulk(app)));
    } catch (error) {
      app.log.error(forLog(error), "many at once are in trouble");
      rests = app.now() + AFTER_TROUBLE;
    }
  }

  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      await work;
    },
  };
}

type Action = BulkAction & { state: Working };
const CHANGED = { why: "changed", leftRevision: null } as const;

/** What becomes of one: done or undone, or why not. */
function become(app: App, action: Action, item: BulkItem) {
  const signature = app.db.signatures.find(item.signatureId);
  const undoing = action.state === "undoing";
  const given = undoing ? "kept" : "left";
  const seen = undoing ? item.leftRevision : item.revision;
  if (!signature || signature.revision !== seen) return { state: given, ...CHANGED } as const;
  if (undoing && signature.status !== LEAVES[action.act]) return { state: given, ...CHANGED } as const;
  if (!undoing && action.act === "approve" && tooSimilar(app, signature).length > 0) {
    return { state: given, why: "similar", leftRevision: null } as const;
  }
  const result = act(app, action, signature);
  if ("refused" in result) {
    return { state: given, why: result.refused === "twin" ? "twin" : "changed", leftRevision: null } as const;
  }
  return { state: undoing ? "undone" : "done", why: null, leftRevision: result.signature.revision } as const;
}

function act(app: App, action: Action, signature: Signature): StepResult {
  const by = { id: action.undoneBy ?? action.moderatorId };
  if (action.state === "undoing") return takeBack(app, signature, by);
  if (action.act === "approve") return approve(app, signature, by);
  const code = action.reasonCode ?? "other";
  return decline(app, signature, by, code, action.mails ? textFor(app, code, signature.locale) : null);
}

/** In the signer's language. */
function textFor(app: App, code: string, locale: string): string {
  const reason = declineReasons(app).find((candidate) => candidate.code === code);
  return reason?.words[isLocale(locale) ? locale : "en"].text ?? "";
}
