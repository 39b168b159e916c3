import { route } from "@/lib/http/route";
import { listMembers } from "@/lib/workspace/reads";

export const GET = route({ sees: "read settings" }, ({ actor }) => listMembers(actor));
