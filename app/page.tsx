import { redirect } from "next/navigation";
import { homePath } from "@/lib/auth/own-path";

/** The start is the list of leads, until there is a page that says what needs one today. */
export default function StartPage() {
  redirect(homePath);
}
