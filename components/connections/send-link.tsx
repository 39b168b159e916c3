"use client";

import { Link } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

/** The address of this page with the card open: the sign-in page itself is a secret of whoever asked for it. */
export function SendLink({ id }: { id: string }) {
  const t = useTranslations("connections.signIn");
  const [isSent, setSent] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(`${location.origin}/connections?open=${id}`).then(
      () => setSent(true),
      () => setSent(false),
    );
  return (
    <>
      <Button variant="quiet" size="sm" icon={Link} onPress={() => void copy()}>
        {t("send")}
      </Button>
      <span role="status">{isSent && t("sent")}</span>
    </>
  );
}
