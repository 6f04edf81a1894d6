import type { BulkAct, BulkState, ItemReason, ItemState, Working } from "../app/domain/bulk";
import type { MailOrigin } from "../app/domain/mail-origin";
import type { Connection } from "./connect.server";

export type BulkAction = {
  id: string;
  moderatorId: number;
  act: BulkAct;
  state: BulkState;
  reasonCode: string | null;
  mails: 0 | 1;
  shownAt: number;
  startedAt: number | null;
  /** The moderator who took it back. */
  undoneBy: number | null;
};
export type BulkItem = { position: number; signatureId: string; revision: number; leftRevision: number | null };
type Settled = { state: ItemState; why: ItemReason | null; leftRevision: number | null };
/** A name in the preview; `similar`: a listed one with the same website is like it. */
export type BulkName = {
  position: number;
  id: string;
  organisation: string;
  country: string;
  mailOrigin: MailOrigin | null;
  state: ItemState;
  why: ItemReason | null;
  similar: 0 | 1;
};
export type BulkCount = { state: ItemState; why: ItemReason | null; count: number };

const COLUMNS = `id, moderator_id as moderatorId, act, state, reason_code as reasonCode, mails, shown_at as shownAt,
  started_at as startedAt, undone_by as undoneBy`;
const SIMILAR = `exists (select 1 from look_alikes join signatures listed on listed.id = listed_id
  where look_alikes.signature_id = signatures.id and listed.website_domain = signatures.website_domain)`;

/** What is done to many signatures at once. */
export function openBulk({ sqlite }: Connection) {
  const insert = sqlite.prepare<[Pick<BulkAction, "id" | "moderatorId" | "act" | "shownAt">]>(
    "insert into bulk_actions (id, moderator_id, act, state, shown_at) values (:id, :moderatorId, :act, 'shown', :shownAt)",
  );
  const add = sqlite.prepare<[{ bulkId: string; position: number; id: string; revision: number }]>(
    `insert or ignore into bulk_items (bulk_id, position, signature_id, revision, state)
      values (:bulkId, :position, :id, :revision, 'shown')`,
  );
  const find = sqlite.prepare<[string], BulkAction>(`select ${COLUMNS} from bulk_actions where id = ?`);
  const recent = sqlite.prepare<[number], BulkAction>(
    `select ${COLUMNS} from bulk_actions where started_at is not null order by shown_at desc limit ?`,
  );
  const running = sqlite.prepare<[], BulkAction & { state: Working }>(
    `select ${COLUMNS} from bulk_actions where state in ('doing', 'undoing') order by started_at limit 1`,
  );
  const start = sqlite.prepare<[Pick<BulkAction, "id" | "reasonCode" | "mails"> & { at: number }]>(
    `update bulk_actions set state = 'doing', reason_code = :reasonCode, mails = :mails, started_at = :at
      where id = :id and state = 'shown'`,
  );
  const undo = sqlite.prepare<[{ id: string; by: number }]>(
    "update bulk_actions set state = 'undoing', undone_by = :by where id = :id and state = 'done'",
  );
  const end = sqlite.prepare<[{ id: string; state: BulkState }]>(
    "update bulk_actions set state = :state where id = :id",
  );
  const next = sqlite.prepare<[string, ItemState, number], BulkItem>(
    `select position, signature_id as signatureId, revision, left_revision as leftRevision from bulk_items
      where bulk_id = ? and state = ? order by position limit ?`,
  );
  const settle = sqlite.prepare<[Settled & { bulkId: string; position: number }]>(
    `update bulk_items set state = :state, why = :why, left_revision = :leftRevision
      where bulk_id = :bulkId and position = :position`,
  );
  const names = sqlite.prepare<[string, number, number], BulkName>(
    `select position, signatures.id, organisation, country, mail_origin as mailOrigin, bulk_items.state, why, ${SIMILAR} as similar
      from bulk_items join signatures on signatures.id = signature_id
      where bulk_id = ? and position > ? order by position limit ?`,
  );
  const counts = sqlite.prepare<[string], BulkCount>(
    "select state, why, count(*) as count from bulk_items where bulk_id = ? group by state, why",
  );
  const similar = sqlite
    .prepare<[string], number>(
      `select count(*) from bulk_items join signatures on signatures.id = signature_id
        where bulk_id = ? and alike = 1 and ${SIMILAR}`,
    )
    .pluck();
  const over = "select id from bulk_actions where shown_at < :before and state in ('shown', 'done', 'undone')";
  const purge = [
    `delete from bulk_items where bulk_id in (${over})`,
    "delete from bulk_actions where shown_at < :before and state in ('shown', 'done', 'undone')",
  ].map((statement) => sqlite.prepare<[{ before: number }]>(statement));

  return {
    insert: (action: Pick<BulkAction, "id" | "moderatorId" | "act" | "shownAt">): void => void insert.run(action),
    /** Puts a signature into the preview as it stands; once, however often it is given. */
    add: (bulkId: string, position: number, { id, revision }: { id: string; revision: number }): void =>
      void add.run({ bulkId, position, id, revision }),
    find: (id: string): BulkAction | undefined => find.get(id),
    /** Those that were done, the newest first. */
    recent: (limit: number): BulkAction[] => recent.all(limit),
    /** The one that is to be worked on. */
    running: () => running.get(),
    /** False where it was started already. */
    start: (id: string, at: number, how: { reasonCode: string | null; mails: boolean }): boolean =>
      start.run({ id, at, reasonCode: how.reasonCode, mails: how.mails ? 1 : 0 }).changes === 1,
    /** False where it is not done, or no longer. */
    undo: (id: string, by: number): boolean => undo.run({ id, by }).changes === 1,
    /** Nothing of it is left to work on. */
    end: (id: string, state: BulkState): void => void end.run({ id, state }),
    next: (id: string, state: ItemState, limit: number): BulkItem[] => next.all(id, state, limit),
    settle: (bulkId: string, position: number, settled: Settled): void =>
      void settle.run({ bulkId, position, ...settled }),
    names: (id: string, after: number, limit: number): BulkName[] => names.all(id, after, limit),
    counts: (id: string): BulkCount[] => counts.all(id),
    /** How many of those shown would be refused now, being too much like a listed one. */
    countSimilar: (id: string): number => similar.get(id) ?? 0,
    purge(before: number): void {
      for (const statement of purge) statement.run({ before });
    },
  };
}
