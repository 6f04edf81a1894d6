import { and, asc, countDistinct, desc, eq, notInArray, sql } from "drizzle-orm";
import { BEYOND_COUNTRIES } from "../app/domain/countries";
import type { Connection } from "./connect.server";
import { tallies } from "./list-schema";
import { letters, letterTexts } from "./schema";

export type Letter = typeof letters.$inferSelect;
export type StoredText = typeof letterTexts.$inferSelect;

const { placeholder } = sql;

export function openLetters({ orm }: Connection) {
  const bySlug = orm
    .select()
    .from(letters)
    .where(eq(letters.slug, placeholder("slug")))
    .prepare();
  const byId = orm
    .select()
    .from(letters)
    .where(eq(letters.id, placeholder("id")))
    .prepare();
  const all = orm.select().from(letters).orderBy(desc(letters.id)).prepare();
  const texts = orm
    .select()
    .from(letterTexts)
    .where(and(eq(letterTexts.letterId, placeholder("letterId")), eq(letterTexts.version, placeholder("version"))))
    .orderBy(asc(letterTexts.publishedAt), asc(letterTexts.language))
    .prepare();
  const published = orm
    .select({
      version: letterTexts.version,
      at: sql<number>`min(${letterTexts.publishedAt})`,
    })
    .from(letterTexts)
    .where(eq(letterTexts.letterId, placeholder("letterId")))
    .groupBy(letterTexts.version)
    .orderBy(asc(letterTexts.version))
    .prepare();
  const count = orm
    .update(letters)
    .set({
      changedAt: sql`${placeholder("at")}`,
      listed: sql`${letters.listed} + ${placeholder("change")}`,
      countries: sql`(${orm
        .select({ countries: countDistinct(tallies.country) })
        .from(tallies)
        .where(and(eq(tallies.letterId, letters.id), notInArray(tallies.country, [...BEYOND_COUNTRIES])))})`,
      revision: sql`${letters.revision} + 1`,
    })
    .where(eq(letters.id, placeholder("id")))
    .prepare();

  return {
    find: (slug: string): Letter | undefined => bySlug.get({ slug }),
    byId: (id: number): Letter | undefined => byId.get({ id }),
    all: (): Letter[] => all.all(),
    /** The texts of a version, the one published first in front. */
    texts: (letterId: number, version: number): StoredText[] => texts.all({ letterId, version }),
    /** All languages that there are texts in. */
    languages: (): string[] =>
      orm
        .selectDistinct({ language: letterTexts.language })
        .from(letterTexts)
        .orderBy(letterTexts.language)
        .all()
        .map(({ language }) => language),
    /** When each version was published first. */
    versions: (letterId: number) => published.all({ letterId }),
    insert: (letter: Omit<typeof letters.$inferInsert, "id" | "changedAt">): Letter =>
      orm
        .insert(letters)
        .values({ ...letter, changedAt: letter.createdAt })
        .returning()
        .get(),
    insertText: (text: StoredText): void => void orm.insert(letterTexts).values(text).run(),
    /** A letter that changed, `at` that moment, is a new revision of its pages. */
    update: (
      id: number,
      at: number,
      fields: Partial<Omit<Letter, "id" | "slug" | "createdAt" | "listed" | "countries" | "revision" | "changedAt">>,
    ): void =>
      void orm
        .update(letters)
        .set({ ...fields, changedAt: at, revision: sql`${letters.revision} + 1` })
        .where(eq(letters.id, id))
        .run(),
    /** Keeps the counters with the list, in the transaction that changes it, after its tallies. */
    count: (id: number, at: number, change: number): void => void count.run({ id, at, change }),
  };
}
