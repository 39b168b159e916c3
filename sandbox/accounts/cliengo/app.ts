import type { VendorApp } from "../../contract";
import { letterLogo } from "../logo";
import { cliengoActions } from "./actions";
import { openCliengoAccount } from "./routes";

export const cliengoApp: VendorApp = {
  key: "cliengo",
  name: "Cliengo",
  domains: ["cliengo.com"],
  appUri: "https://www.cliengo.com",
  logoUri: letterLogo("C", "#0b6e4f"),
  signIn: "connect",
  inputFields: [],
  signInFields: [{ name: "apiKey", label: "API key", type: "password", value: "5f0d7b1e-4a52-4c6e-9a1f-sandbox00001" }],
  actions: cliengoActions,
  open: openCliengoAccount,
};
