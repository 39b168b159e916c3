"use client";

import { PageError, type PageErrorProps } from "@/components/layout/page-error";

/** Inside the frame, so that one failed page leaves the way to all others open. */
export default function WorkspaceError(props: PageErrorProps) {
  return <PageError {...props} />;
}
