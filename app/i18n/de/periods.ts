import { period } from "../period";

/** Wie lange etwas aufbewahrt wird. */
export const lasting = period("de", { one: "# Tag", other: "# Tage" }, { one: "# Monat", other: "# Monate" });
/** Nach welcher Zeit es gelöscht wird. */
export const after = period("de", { one: "# Tag", other: "# Tagen" }, { one: "# Monat", other: "# Monaten" });
