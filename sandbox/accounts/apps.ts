import type { VendorApp } from "../contract";
import { cliengoApp } from "./cliengo/app";
import { espocrmApp } from "./espocrm/app";
import { gongApp } from "./gong/app";

/** Every vendor the sandbox can connect to, ready-made. */
export const vendorApps: VendorApp[] = [cliengoApp, espocrmApp, gongApp];
