import type { SchemeCheck } from "../../pipeline/api-definition.ts";
import { apiKey, programmeKey } from "./security/api-key.ts";
import { bearer } from "./security/bearer.ts";

/** The checks of the three security schemes of the spec. Source: fact sheet 1.2, 7.1, 8.1. */
export const schemes: { readonly [scheme: string]: SchemeCheck } = {
	apiKey,
	bearer,
	programmeKey,
};
