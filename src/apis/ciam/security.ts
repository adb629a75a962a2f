import type { SchemeCheck } from "../../pipeline/api-definition.ts";
import { accessToken } from "./security/access-token.ts";
import { apiKey } from "./security/api-key.ts";
import { apiSecret, secret } from "./security/api-secret.ts";
import { secondFactorToken } from "./security/second-factor-token.ts";
import { sott } from "./security/sott.ts";

/** The checks of the security schemes of the spec. Source: fact sheet 1.3, 6, 7.4. */
export const schemes: { readonly [scheme: string]: SchemeCheck } = {
	apiKey,
	accessToken,
	sott,
	apiSecret,
	secondFactorToken,
	key: apiKey,
	secret,
};
