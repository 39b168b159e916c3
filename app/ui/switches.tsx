import { buttonStyle } from "@/components/ui/button-style";
import { Row } from "./section";

const choices = [
  ["theme", "light"],
  ["theme", "dark"],
  ["language", "en"],
  ["language", "es"],
  ["language", "pt-BR"],
] as const;

/** The choices the address takes. Plain links: fetching one ahead would already set its cookie. */
export function Switches() {
  return (
    <header className="flex flex-col gap-3">
      <h1 className="font-semibold text-xl">Tributary UI</h1>
      <Row>
        {choices.map(([name, value]) => (
          <a key={value} href={`/ui?${name}=${value}`} className={buttonStyle("secondary", "sm")}>
            {value}
          </a>
        ))}
        <a href="/ui/frame" className={buttonStyle("quiet", "sm")}>
          frame
        </a>
      </Row>
    </header>
  );
}
