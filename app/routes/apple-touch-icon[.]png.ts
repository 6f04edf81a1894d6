import { redirect } from "@remix-run/node";
import icon from "~/ui/icons/apple-touch-icon.png?url";

/** Phones ask for it where a page names none. */
export const loader = () => redirect(icon);
