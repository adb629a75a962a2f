import { type Rows, says } from "./rows.ts";

/** What a person does with the own account (D; 1228 of an empty log C). */
export const userErrors: Rows<
	| "policy-accepted"
	| "consent-form-unknown"
	| "consent-choice-wrong"
	| "consent-log-empty"
	| "consent-token"
	| "own-provider"
	| "candidate-not-social"
	| "passkey-needs-email"
	| "questions-by-username"
> = {
	"policy-accepted": says(1222),
	"consent-form-unknown": says(1224),
	"consent-choice-wrong": ({ option }) =>
		says(1225, { hint: `It is the option ${option}.` }),
	"consent-log-empty": says(1228),
	"consent-token": ({ state }) => says(state === "expired" ? 1230 : 1229),
	"own-provider": says(1008),
	"candidate-not-social": says(983),
	"passkey-needs-email": says(1324),
	"questions-by-username": says(1184),
};
