import type { Feature } from "../refusals.ts";
import { type Rows, says } from "./rows.ts";
import type { WireCode } from "./wire-codes.ts";

const codes: { readonly [F in Feature]: WireCode } = {
	registration: 1190,
	"verification-mails": 1034,
	"verification-codes": 1237,
	"password-login": 1286,
	"email-login": 1077,
	"phone-login": 1074,
	"username-login": 1238,
	"only-username-login": 1183,
	passwordless: 1059,
	"smart-login": 1135,
	"one-touch": 1146,
	"no-callback": 1160,
	sms: 1071,
	voice: 1281,
	pin: 1233,
	"pin-login": 1244,
	passkeys: 1320,
	"passkey-autofill": 1326,
	"social-registration": 1051,
	linking: 1054,
	"second-factor": 1097,
	"step-up": 1191,
	"security-questions": 1095,
	consent: 1227,
	"privacy-policy": 1195,
	"custom-objects": 999,
};

/** What the tenant has switched off. */
export const featureErrors: Rows<"feature-off"> = {
	"feature-off": ({ feature }) =>
		says(codes[feature], {
			hint: "A setting of the tenant says so; see specs/ciam/NOTES.md, and PATCH .../apis/ciam/policy of the control plane for another one.",
		}),
};
