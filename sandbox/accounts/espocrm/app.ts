import type { VendorApp } from "../../contract";
import { letterLogo } from "../logo";
import { espocrmActions } from "./actions";
import { openEspoAccount } from "./routes";

/** Every company runs its own EspoCRM, so the sign-in asks first where it is. */
export const espocrmApp: VendorApp = {
  key: "espocrm",
  name: "EspoCRM",
  domains: ["espocrm.com", "espocloud.com", "crm.harborloom.example"],
  appUri: "https://www.espocrm.com",
  logoUri: letterLogo("E", "#2b5f9e"),
  signIn: "input-first",
  inputFields: [
    { name: "instanceUrl", label: "Address of your EspoCRM", type: "url", value: "https://crm.harborloom.example" },
  ],
  signInFields: [{ name: "apiKey", label: "API key", type: "password", value: "sandbox-espocrm-key" }],
  actions: espocrmActions,
  open: openEspoAccount,
};
