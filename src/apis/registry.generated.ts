// generated from the folders of src/apis, do not edit; run npm run generate
import { api as mobility } from "./mobility/index.ts";

/** Every API that the simulator serves, by folder name. */
export const apis = {
	"mobility": mobility,
} as const;
