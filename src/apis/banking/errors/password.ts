import { named } from "../operation-name.ts";
import { conflict, isAt, newerConflict, type Rows } from "./rows.ts";

/** Passwords, and the one-time values in their place (fact sheet 5). */
export const passwordErrors: Rows<
	| "password-unacceptable"
	| "password-expired-token"
	| "password-already-set"
	| "password-not-set"
	| "password-reused"
	| "password-token"
> = {
	"password-unacceptable": ({ rules }) => {
		const [first = ""] = rules;
		const code = Object.hasOwn(codesOfRules, first)
			? (codesOfRules[first] ?? tooSimple)
			: tooSimple;
		return conflict(
			code,
			`The password breaks the rules ${rules.join(", ")}; the first of them answers.`,
		);
	},
	"password-expired-token": conflict(
		"CONFLICT",
		`The password was right and has expired: use the token of this answer at ${named("updatePassword")}. It opens nothing else.`,
	),
	"password-already-set": conflict(
		"PASSWORD_ALREADY_CREATED",
		`This user has a password: ${named("updatePassword")} or ${named("startLostPassword")}.`,
	),
	"password-not-set": newerConflict(
		"PASSWORD_NOT_SET",
		"INVALID_NONCE_OR_EMAIL",
		`This user never had a password: ${named("createPassword")}.`,
	),
	"password-reused": conflict(
		"PASSWORD_ALREADY_USED",
		"A new password must differ from the last five, the present one included.",
	),
	"password-token": ({ state }, site) => {
		if (state === "expired")
			return { status: 410, code: "TOKEN_EXPIRED", hint: tokenHint };
		const tells = isAt(
			site,
			"createPassword",
			"validatePassword",
			"consumeInvite",
		);
		if (state === "orphan" && tells)
			return conflict("UNRESOLVED_IDENTITY", tokenHint);
		return state === "used" && isAt(site, "createPassword", "consumeInvite")
			? conflict(
					"PASSWORD_KEY_ALREADY_IN_USE",
					"This one-time value was used before.",
				)
			: { status: 404, code: "TOKEN_NOT_FOUND", hint: tokenHint };
	},
};

const tooSimple = "PASSWORD_TOO_SIMPLE";

const codesOfRules: { readonly [rule: string]: string } = {
	"too-short": "PASSWORD_TOO_SHORT",
	"too-long": "PASSWORD_TOO_LONG",
};

const tokenHint =
	"Values that begin with sim-ui stand for those of the vendor's form component: sim-ui.{password} is good once, sim-ui-unknown., sim-ui-expired. and sim-ui-orphan. are not.";
