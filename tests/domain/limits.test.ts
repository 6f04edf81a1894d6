import { expect, test } from "vitest";
import { DEFAULT_LIMITS, LIMITS } from "~/domain/limits";

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

test("the limits are those that the documents promise", () => {
  expect(LIMITS).toEqual({
    "network-10m": { count: 10, window: 10 * MINUTE },
    "network-1d": { count: 50, window: DAY },
    "links-10m": { count: 10, window: 10 * MINUTE },
    "links-1d": { count: 50, window: DAY },
    "address-1m": { count: 1, window: MINUTE },
    "address-1d": { count: 3, window: DAY },
    "domain-1h": { count: 30, window: HOUR },
    "domain-1d": { count: 100, window: DAY },
    "free-mail-1h": { count: 600, window: HOUR },
    "free-mail-1d": { count: 3_000, window: DAY },
    "letter-1m": { count: 10_000, window: MINUTE },
    "letter-1d": { count: 3_000_000, window: DAY },
    "code-day": { count: 10, window: DAY },
    "factor-day": { count: 10, window: DAY },
    "sign-in-1h": { count: 20, window: HOUR },
    "sign-in-address-1h": { count: 10, window: HOUR },
    "reading-1m": { count: 120, window: MINUTE },
    "posting-1m": { count: 120, window: MINUTE },
  });
  expect(DEFAULT_LIMITS["address-1d"]).toBe(3);
});
