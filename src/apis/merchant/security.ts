import type { SchemeCheck } from "../../pipeline/api-definition.ts";
import { bearer } from "./security/bearer.ts";
import { otpSession } from "./security/otp-session.ts";
import { refreshSchemes } from "./security/refresh-cookies.ts";

/** The checks of the four security schemes of the spec. Source: fact sheet 5, 6. */
export const schemes: { readonly [scheme: string]: SchemeCheck } = {
	bearer,
	otpSession,
	...refreshSchemes,
};
