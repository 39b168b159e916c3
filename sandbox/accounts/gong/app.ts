import type { VendorApp } from "../../contract";
import { letterLogo } from "../logo";
import { gongActions } from "./actions";
import { openGongAccount } from "./routes";

export const gongApp: VendorApp = {
  key: "gong",
  name: "Gong",
  domains: ["gong.io"],
  appUri: "https://www.gong.io",
  logoUri: letterLogo("G", "#7a3ff2"),
  signIn: "connect",
  inputFields: [],
  signInFields: [
    { name: "accessKey", label: "Access key", type: "text", value: "SANDBOXGONGACCESSKEY" },
    { name: "accessKeySecret", label: "Access key secret", type: "password", value: "sandbox-gong-secret" },
  ],
  actions: gongActions,
  // All of Gong's questions with a body are asked by POST; only calls and meetings are made that way.
  readsOnly: ({ method, path }) => method === "POST" && !/^\/v2\/(calls|meetings)$/.test(path),
  open: openGongAccount,
};
