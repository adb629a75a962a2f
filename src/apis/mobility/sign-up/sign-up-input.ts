import { accept, type Outcome, refuse } from "../../../core/errors.ts";
import { parseEmail, parsePhone } from "../../../core/identifiers.ts";
import type { Identifier } from "../../../core/records.ts";
import type { Json } from "../../../core/values.ts";
import { personalFields } from "../customer/personal-fields.ts";
import type { MobilityPolicy } from "../policy.ts";
import type { components } from "../spec.generated.ts";

type SignUpBody = components["schemas"]["CreateCustomerRequest"];

type SignUpRefusal =
	| "identifier-missing"
	| "identifier-malformed"
	| "profile-incomplete"
	| "password-unacceptable";

/** What a sign-up says of the person. */
export interface SignUpInput {
	readonly identifiers: readonly Identifier[];
	readonly profile: { readonly [field: string]: Json };
}

const profileFields = [...personalFields, "customProperties"] as const;

/**
 * Reads the body of a sign-up beyond what its schema says.
 *
 * @param caller an app must give a password with an email; an API client need not (C)
 * @returns identifiers in normal form and the profile, or `identifier-missing` (neither email nor
 *   phone number), `identifier-malformed`, `profile-incomplete` (a field the tenant demands),
 *   `password-unacceptable` (none given)
 */
export function readSignUp(
	body: SignUpBody,
	policy: Pick<MobilityPolicy, "requiredAtSignUp">,
	caller: "app" | "client",
): Outcome<SignUpInput, SignUpRefusal> {
	const identifiers = readIdentifiers(body);
	if (!identifiers.ok) return identifiers;
	const missing = policy.requiredAtSignUp.find(
		(field) => body[field] === undefined,
	);
	if (missing !== undefined)
		return refuse("profile-incomplete", { field: missing });
	const needsPassword = caller === "app" && body.email !== undefined;
	if (needsPassword && body.password === undefined)
		return refuse("password-unacceptable", { rules: ["required with email"] });
	return accept({ identifiers: identifiers.value, profile: profileOf(body) });
}

function readIdentifiers(
	body: SignUpBody,
): Outcome<
	readonly Identifier[],
	"identifier-missing" | "identifier-malformed"
> {
	const identifiers: Identifier[] = [];
	if (body.email !== undefined) {
		const email = parseEmail(body.email);
		if (!email.ok) return email;
		identifiers.push({ type: "email", value: email.value });
	}
	if (body.phoneNumber !== undefined) {
		const phone = parsePhone(body.phoneNumber);
		if (!phone.ok) return phone;
		identifiers.push({ type: "phone", value: phone.value });
	}
	return identifiers.length === 0
		? refuse("identifier-missing", { identifier: "any" })
		: accept(identifiers);
}

function profileOf(body: SignUpBody): SignUpInput["profile"] {
	const profile: { [field: string]: Json } = {};
	for (const field of profileFields) {
		const value = body[field];
		if (value !== undefined) profile[field] = value;
	}
	return profile;
}
