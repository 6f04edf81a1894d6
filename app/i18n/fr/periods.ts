import { period } from "../period";

/** Combien de temps quelque chose est conservé. */
export const lasting = period("fr", { one: "# jour", other: "# jours" }, { one: "# mois", other: "# mois" });
