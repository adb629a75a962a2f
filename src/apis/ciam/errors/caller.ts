import type { RefusalSite } from "../../../pipeline/error-table.ts";
import { isLegacy } from "../sent.ts";
import { missing } from "./request.ts";
import { type Rows, says } from "./rows.ts";

const sottHints = {
	malformed:
		"The token cannot be decrypted with the secret of this tenant: is it cut short, decoded twice, or of another secret?",
	key: "The token is good, but for another key than that of the request.",
	"too-early":
		"The token is not good yet on the clock of this world; was the clock set back?",
	"too-late":
		"The token has expired on the clock of this world, which may have been moved; make a new one.",
} as const;

/** Who is asking, and with which keys (N, D; order C). */
export const callerErrors: Rows<
	| "api-key-missing"
	| "api-key-unknown"
	| "api-secret-missing"
	| "api-secret-wrong"
	| "sott-missing"
	| "sott-wrong"
	| "captcha-wrong"
	| "token-missing"
	| "token-invalid"
	| "session-ended"
	| "scope-too-narrow"
	| "account-blocked"
	| "login-disabled"
	| "second-factor-token"
	| "refresh-token-invalid"
> = {
	"api-key-missing": (_, { exchange }) =>
		isLegacy(exchange.path) ? says(922) : missing("apikey"),
	"api-key-unknown": says(901, {
		hint: "The keys of a world stand in its settings: tenants.{name}.apiKey of the policy.",
	}),
	"api-secret-missing": says(923),
	"api-secret-wrong": says(902),
	"sott-missing": says(1048),
	"sott-wrong": ({ why }) => says(1049, { hint: sottHints[why] }),
	"captcha-wrong": (_, { operationId }) =>
		says(operationId?.startsWith("startOneTouch") ? 1218 : 982, {
			hint: "Any text but sim-captcha-wrong is a good captcha proof.",
		}),
	"token-missing": says(1060),
	"token-invalid": (_, site) => says(isPinSession(site) ? 1245 : 905),
	"session-ended": ({ because }, site) => {
		if (isPinSession(site)) return says(because === "expired" ? 1246 : 1245);
		if (because === "account-blocked") return says(991);
		const isOver = because === "idle" || because === "expired";
		return isOver ? says(906) : says(905, { hint: `Ended: ${because}.` });
	},
	"scope-too-narrow": ({ scope }) =>
		says(905, { hint: `The token is of a session of scope ${scope}.` }),
	"account-blocked": says(991),
	"login-disabled": says(1130),
	"second-factor-token": ({ state }) => {
		if (state === "missing") return missing("secondFactorAuthenticationToken");
		return says(state === "expired" ? 1104 : 1103);
	},
	"refresh-token-invalid": ({ reason }) =>
		says(1217, { hint: `The refresh token is of no use: ${reason}.` }),
};

/** Operations whose session is one that takes PINs. */
function isPinSession({ operationId }: RefusalSite): boolean {
	return operationId === "endPinSession" || operationId === "loginWithPin";
}
