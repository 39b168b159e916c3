import { AppError } from "@/lib/errors";

/** A path of escaped segments. An id that would climb or vanish is refused: it could reach another route as our tenant. */
export function pathOf(...segments: string[]): string {
  return segments.map((segment) => `/${escapeSegment(segment)}`).join("");
}

function escapeSegment(segment: string): string {
  if (segment === "" || segment === "." || segment === "..") {
    throw new AppError("INVALID_INPUT", { message: "This id cannot be used." });
  }
  return encodeURIComponent(segment);
}
