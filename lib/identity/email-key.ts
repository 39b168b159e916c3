import { domainToASCII } from "node:url";

/** By the standard; nobody's is longer, and an index entry has to hold it. */
const longestAddress = 254;

/** One address in one form, whoever wrote it down; null when it is none. Plus tags and dots are somebody's choice and stay. */
export function toEmailKey(text: string | null | undefined): string | null {
  const bare = (text ?? "")
    .trim()
    .replace(/^mailto:/i, "")
    .replace(/^.*<([^<>]+)>$/, "$1")
    .normalize("NFC")
    .toLowerCase();
  const [, local, domain] = /^([^\s@]+)@([^\s@]+)$/.exec(bare) ?? [];
  const ascii = domain ? domainToASCII(domain) : "";
  const address = `${local}@${ascii}`;
  return local && ascii.includes(".") && address.length <= longestAddress ? address : null;
}

export function domainOf(emailKey: string): string {
  return emailKey.slice(emailKey.lastIndexOf("@") + 1);
}

/** Mailboxes of an office, not of a person, in the languages our customers write. */
const roles = new Set(
  [
    "admin administracao administracion administrator atendimento atencion ayuda billing careers comercial compras",
    "consultas contabilidad contabilidade contact contacto contato cobranzas customerservice direccion facturacion",
    "financeiro finance finanzas hello help hola hr info informacion informes jobs legal logistica logistics mail",
    "marketing no-reply noreply do-not-reply donotreply office oficina ola operaciones operations orders pedidos",
    "postmaster press privacy purchasing recepcion reception recepcao rh rrhh sac sales secretaria service soporte",
    "suporte support team vendas ventas webmaster abuse accounts accounting cuentas gerencia",
  ].flatMap((line) => line.split(" ")),
);

export function isRoleAddress(emailKey: string): boolean {
  return roles.has(emailKey.slice(0, emailKey.lastIndexOf("@")).replace(/\+.*$/, ""));
}
