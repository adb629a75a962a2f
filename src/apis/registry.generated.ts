// generated from the folders of src/apis, do not edit; run npm run generate
import { api as banking } from "./banking/index.ts";
import { api as ciam } from "./ciam/index.ts";
import { api as merchant } from "./merchant/index.ts";
import { api as mobility } from "./mobility/index.ts";
import { api as tenant } from "./tenant/index.ts";

/** Every API that the simulator serves, by folder name. */
export const apis = {
	"banking": banking,
	"ciam": ciam,
	"merchant": merchant,
	"mobility": mobility,
	"tenant": tenant,
} as const;
