import { period } from "../period";

/** How long something is kept. */
export const lasting = period("en", { one: "# day", other: "# days" }, { one: "# month", other: "# months" });
