import type { RiskTrait } from "../settings.ts";
import { type Rows, says } from "./rows.ts";
import type { WireCode } from "./wire-codes.ts";

const ofAction = {
	block: 1164,
	question: 1165,
	mail: 1166,
	sms: 1167,
} as const;

const ofTrait: { readonly [T in RiskTrait]: WireCode } = {
	device: 1287,
	browser: 1168,
	city: 1169,
	country: 1170,
	ip: 1171,
};

/** What stands between a proof and a session (D; containers of the tokens C). */
export const gateErrors: Rows<
	| "second-factor-needed"
	| "second-factor-required"
	| "session-limit-reached"
	| "policy-not-accepted"
	| "terms-not-accepted"
	| "terms-outdated"
	| "terms-unknown"
	| "consent-required"
	| "pin-required"
	| "login-unusual"
> = {
	"second-factor-needed": says(1176),
	"second-factor-required": says(1176),
	"session-limit-reached": ({ limit }) =>
		says(1338, { hint: `${limit} sessions are allowed; end one of them.` }),
	"policy-not-accepted": ({ accessToken, expiresAt }) =>
		accessToken === undefined || expiresAt === undefined
			? says(1196)
			: says(1194, {
					data: {
						access_token: accessToken,
						expires_in: new Date(expiresAt).toISOString(),
					},
				}),
	"terms-not-accepted": says(1194),
	"terms-outdated": says(1194),
	"terms-unknown": says(1195),
	"consent-required": ({ token }) =>
		says(1226, token === undefined ? {} : { data: { ConsentToken: token } }),
	"pin-required": ({ token }) => says(1243, { data: { PINAuthToken: token } }),
	"login-unusual": ({ trait, action }) =>
		says(action === "refuse" ? ofTrait[trait] : ofAction[action]),
};
