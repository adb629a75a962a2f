import type { FactorKind } from "../../../core/errors.ts";
import type { RefusalSite } from "../../../pipeline/error-table.ts";
import { type Rows, says } from "./rows.ts";

/** Second factors, PINs, passkeys and security answers (D). */
export const factorErrors: Rows<
	| "totp-mismatch"
	| "totp-not-enrolled"
	| "totp-already-enrolled"
	| "second-factor-exhausted"
	| "recovery-code-mismatch"
	| "recovery-codes-shown"
	| "question-unknown"
	| "question-not-answered"
	| "answers-missing"
	| "answers-too-few"
	| "answer-mismatch"
	| "pin-missing"
	| "push-declined"
	| "factor-off"
	| "other-factor-bound"
	| "no-factor-offered"
	| "email-not-own"
	| "factor-unnamed"
	| "second-factor-missing"
	| "step-up-proof-wrong"
	| "pin-token"
	| "pin-mismatch"
	| "pin-not-set"
	| "pin-unacceptable"
	| "passkey-refused"
	| "passkey-unknown"
	| "passkey-missing"
	| "authenticator-not-bound"
	| "authenticator-already-bound"
> = {
	"totp-mismatch": ({ attemptsLeft }) => says(attemptsLeft > 0 ? 1102 : 1264),
	"totp-not-enrolled": says(1099),
	"totp-already-enrolled": says(1258),
	"second-factor-exhausted": says(1264),
	"recovery-code-mismatch": says(1128),
	"recovery-codes-shown": says(1127),
	"question-unknown": (_, site) => says(isFactor(site) ? 1094 : 1091),
	"question-not-answered": says(1094),
	"answers-missing": says(1092),
	"answers-too-few": says(1260),
	"answer-mismatch": (_, site) => says(isFactor(site) ? 1094 : 1093),
	"pin-missing": says(1234),
	"push-declined": says(1312),
	"factor-off": ({ factor }) => says(off[factor]),
	"other-factor-bound": (_, { operationId }) =>
		says(operationId === "setLoginPhone" ? 1250 : 1258),
	"no-factor-offered": says(1098),
	"email-not-own": says(1340),
	"factor-unnamed": says(1121),
	"second-factor-missing": says(1101),
	"step-up-proof-wrong": says(1193),
	"pin-token": ({ state }) => says(state === "expired" ? 1240 : 1239),
	"pin-mismatch": (_, { operationId }) =>
		says(operationId === "changePin" ? 1241 : 1236),
	"pin-not-set": says(1235),
	"pin-unacceptable": ({ digits }) =>
		says(1134, {
			errors: [{ field: "pin", problem: `A PIN has ${digits} digits.` }],
		}),
	"passkey-refused": ({ reason }) =>
		says(1321, { hint: `The passkey was not accepted: ${reason}.` }),
	"passkey-unknown": (_, { operationId }) =>
		says(operationId?.startsWith("finish") ? 1321 : 1325),
	"passkey-missing": says(1323),
	"authenticator-not-bound": ({ factor }) => says(notBound[factor]),
	"authenticator-already-bound": ({ factor }, { operationId }) => {
		if (factor !== "sms") return says(1258);
		return says(operationId === "setLoginPhone" ? 1250 : 1106);
	},
};

/** Answers that are a second factor are right, or they are not. */
function isFactor({ operationId = "" }: RefusalSite): boolean {
	return (
		operationId === "verifyAnswers" || operationId === "reauthenticateByAnswers"
	);
}

const notBound = {
	totp: 1099,
	sms: 1117,
	email: 1101,
	knowledge: 1259,
	push: 1313,
	passkey: 1328,
	external: 1334,
} as const satisfies { readonly [Factor in FactorKind]: number };

const off = {
	totp: 1279,
	sms: 1100,
	email: 1256,
	knowledge: 1257,
	push: 1299,
	passkey: 1327,
	external: 1330,
} as const satisfies { readonly [Factor in FactorKind]: number };
