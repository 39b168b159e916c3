import { useTranslations } from "next-intl";

type UserNameProps = {
  /** Null where nobody is named. */
  name: string | null;
  /** What to say for nobody: "No owner". */
  nobody: string;
  /** They are gone from the source, but their name still stands on the record. */
  hasLeft?: boolean;
};

/** A colleague, in words and never as a picture; nobody, and someone who left, need a person and say so. */
export function UserName({ name, nobody, hasLeft = false }: UserNameProps) {
  const t = useTranslations("ui");
  if (!name) return <span className="truncate text-warn">{nobody}</span>;
  return (
    <span className={hasLeft ? "truncate text-warn" : "truncate"}>{hasLeft ? `${name} · ${t("left")}` : name}</span>
  );
}
