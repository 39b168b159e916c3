import { route } from "@/lib/http/route";
import { listSourceUsers } from "@/lib/settings/reads";

export const GET = route({ sees: "read settings" }, ({ actor }) => listSourceUsers(actor));
