import { redirect } from "@remix-run/node";
import icon from "~/ui/icons/favicon.ico?url";

/** Pages name their icon; this is for programs that ask without reading one. */
export const loader = () => redirect(icon);
