/** The day that the privacy notice is of. Whoever changes its words puts today's here: tests/domain/notice.test.ts. */
export const NOTICE = "2026-11-28";
