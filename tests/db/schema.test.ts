import { expect, test } from "vitest";
import { ALARM_CAUSES, ALARM_KINDS } from "~/domain/alarm";
import { BULK_ACTS, BULK_STATES, ITEM_REASONS, ITEM_STATES } from "~/domain/bulk";
import { PURPOSES } from "~/domain/challenge";
import { DIGESTS } from "~/domain/digest";
import { MAIL_ORIGINS } from "~/domain/mail-origin";
import { ROLES } from "~/domain/moderator";
import { AUTHORITIES, SECTORS } from "~/domain/organisation";
import { CORRECTION_ENDINGS, HAND_OVER_ENDINGS } from "~/domain/proposal";
import { QUESTION_ENDINGS } from "~/domain/question";
import { WAYS } from "~/domain/session";
import { OPEN_STATUSES, STATUSES } from "~/domain/signature";
import { TIMER_OUTCOMES } from "~/domain/timer";
import { filled, refused, SOUND } from "../support/rows";

test("what must be there is refused when it is not", async () => {
  const there = await filled();
  let tried = 0;
  for (const [table, row] of Object.entries(SOUND)) {
    const columns = there.w.sqlite
      .prepare<[], string>(`select name from pragma_table_info('${table}') where "notnull" = 1`)
      .pluck()
      .all();
    for (const column of columns.filter((name) => name in row)) {
      refused(there, table, { [column]: null }, /^SQLITE_CONSTRAINT_(NOTNULL|CHECK)$/);
      tried += 1;
    }
  }
  expect(tried).toBeGreaterThan(60);
});

test("no table takes a value of another type than its column's", async () => {
  const { w, insert } = await filled();
  const strict = w.sqlite
    .prepare<[], { name: string; strict: number }>(
      "select name, strict from pragma_table_list where schema = 'main' and name not like 'sqlite_%' and type = 'table'",
    )
    .all();
  expect(strict.filter((table) => table.strict !== 1)).toEqual([]);
  expect(strict.map(({ name }) => name).sort()).toEqual([...Object.keys(SOUND), "migrations"].sort());
  expect(() => insert("signatures", { signed_at: "yesterday" })).toThrow(/cannot store TEXT value in INTEGER column/);
});

test("the lists in the schema are the domain's", async () => {
  const { w } = await filled();
  const sql = w.sqlite
    .prepare<[], string>("select sql from sqlite_schema where sql is not null order by name")
    .pluck()
    .all()
    .join("\n")
    .replace(/\s+/g, " ");
  const lists = [...sql.matchAll(/(?:null|text|'queued'|'daily') check \((\w+) in \(([^)]*'[^)]*)\)/g)].map(
    ([, column = "", values = ""]) => [column, values.split(", ").map((value) => value.replaceAll("'", ""))],
  );
  expect(lists).toEqual([
    ["kind", [...ALARM_KINDS]],
    ["cause", [...ALARM_CAUSES]],
    ["act", [...BULK_ACTS]],
    ["state", [...BULK_STATES]],
    ["state", [...ITEM_STATES]],
    ["why", [...ITEM_REASONS]],
    ["purpose", PURPOSES],
    ["ending", [...CORRECTION_ENDINGS]],
    ["kind", ["passkey", "totp", "recovery"]],
    ["ending", [...HAND_OVER_ENDINGS]],
    ["role", [...ROLES]],
    ["digest", [...DIGESTS]],
    ["status", ["queued", "sent", "failed", "cancelled"]],
    ["ending", [...QUESTION_ENDINGS]],
    ["way", [...WAYS]],
    ["status", [...STATUSES]],
    ["sector", [...SECTORS]],
    ["authority", [...AUTHORITIES]],
    ["mail_origin", [...MAIL_ORIGINS]],
    ["outcome", [...TIMER_OUTCOMES]],
  ]);
  expect(sql).toContain(`where status in (${OPEN_STATUSES.map((status) => `'${status}'`).join(", ")})`);
});
