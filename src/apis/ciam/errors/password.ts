import type { ErrorRow } from "../../../pipeline/error-table.ts";
import { type Rows, says } from "./rows.ts";

const sentences: { readonly [rule: string]: string } = {
	"too-short": "The password is too short.",
	"too-long": "The password is too long.",
	"missing-lower-case": "A small letter is missing.",
	"missing-upper-case": "A capital letter is missing.",
	"missing-digit": "A digit is missing.",
	"missing-symbol": "A symbol is missing.",
};

const reauthentications: ReadonlySet<string> = new Set([
	"reauthenticateByPassword",
]);

/** Passwords, old and new (D). */
export const passwordErrors: Rows<
	| "secret-mismatch"
	| "password-missing"
	| "password-unacceptable"
	| "password-reused"
	| "password-expired"
	| "password-already-set"
	| "password-not-set"
> = {
	"secret-mismatch": (_, { operationId = "" }) => {
		if (reauthentications.has(operationId)) return says(1205);
		return says(operationId === "changePassword" ? 967 : 966);
	},
	"password-missing": says(1089),
	"password-unacceptable": ({ rules }) => unacceptable(rules),
	"password-reused": says(1015),
	"password-expired": says(966),
	"password-already-set": says(1015),
	"password-not-set": (_, { operationId }) =>
		says(operationId === "changePassword" ? 967 : 966),
};

function unacceptable(rules: readonly string[]): ErrorRow {
	const broken = rules.filter((rule) => sentences[rule] !== undefined);
	if (broken.length === 0)
		return says(rules.includes("holds-identifier") ? 1015 : 1216);
	return says(1134, {
		errors: broken.map((rule) => ({
			field: "password",
			problem: sentences[rule] ?? rule,
		})),
	});
}
