import type { SchemeCheck } from "../../pipeline/api-definition.ts";
import { bearer } from "./security/bearer.ts";
import { signatureSchemes } from "./security/signature-schemes.ts";
import type { VerifySignature } from "./signature.ts";

/** The checks of the three security schemes of the spec. Source: fact sheet 2, 4, 5. */
export function createSchemes(verify: VerifySignature): {
	readonly [scheme: string]: SchemeCheck;
} {
	return { bearer, ...signatureSchemes(verify) };
}
