import type { AnyRefusal } from "../../../core/errors.ts";
import type { CodeOf } from "../../../core/flows/prove-control.ts";
import { parseEmail } from "../../../core/identifiers.ts";
import { readPhone } from "../customer/phone.ts";
import type { TenantSettings } from "../policy.ts";
import { refuseHere } from "../refusals.ts";
import { controlProviders } from "../tokens.ts";

/** A proof of identity, its form checked, its content not yet. */
export type Proof =
	| {
			readonly kind: "social";
			readonly provider: string;
			readonly token: string;
			readonly names: Names;
	  }
	| { readonly kind: "code"; readonly of: CodeOf; readonly code: string }
	| { readonly kind: "link"; readonly token: string }
	| {
			readonly kind: "custom";
			readonly provider: string;
			readonly proof: Members;
	  };

/** Names that travel beside a token. */
export interface Names {
	readonly givenName?: string;
	readonly familyName?: string;
}

type Members = { readonly [member: string]: unknown };

/** Which member carries the token of a social provider, best first (C). */
const tokenMembers: { readonly [provider: string]: readonly string[] } = {
	facebook: ["accessToken"],
	google: ["idToken"],
	apple: ["idToken"],
	line: ["idToken", "accessToken"],
};

/** Names of all providers of a tenant. */
export function providersOf({
	socialProviders,
	providers,
}: TenantSettings): readonly string[] {
	return [
		...socialProviders,
		...Object.values(controlProviders),
		...Object.keys(providers),
	];
}

/**
 * Reads what a client shows for a provider.
 *
 * @param wished name of the provider in any case
 * @returns the proof, or `provider-missing`, `provider-unknown`, `data-malformed`
 */
export function readProof(
	settings: TenantSettings,
	wished: string | undefined,
	body: unknown,
): { readonly ok: true; readonly value: Proof } | AnyRefusal {
	const known = providersOf(settings);
	if (wished === undefined || wished === "")
		return refuseHere("provider-missing", { known });
	const provider = known.find(
		(name) => name.toLowerCase() === wished.toLowerCase(),
	);
	if (provider === undefined)
		return refuseHere("provider-unknown", { provider: wished, known });
	if (provider === controlProviders.code) return readCode(settings, body);
	if (provider === controlProviders.link) return readLink(body);
	const custom = settings.providers[provider];
	return custom === undefined
		? readSocial(provider, body)
		: readCustom(provider, custom, body);
}

function readSocial(provider: string, body: unknown) {
	const members = tokenMembers[provider] ?? ["idToken", "accessToken"];
	if (typeof body === "string")
		return found({ kind: "social", provider, token: body, names: {} });
	const token = members
		.map((member) => textAt(body, member))
		.find((text) => text !== undefined);
	if (token === undefined) return lacks(provider, members, " or ", body);
	return found({ kind: "social", provider, token, names: namesIn(body) });
}

function readCode(settings: TenantSettings, body: unknown) {
	const code = textAt(body, "code");
	if (typeof body === "string")
		return malformed(
			"The provider otp takes an object.",
			'Send {"code": "...", "challengeId": "..."}.',
		);
	const of = codeOf(settings, body);
	if (code === undefined && of !== undefined)
		return malformed(
			"The member code is missing.",
			"Nothing is sent from here: the challenge (202) of POST /api/{tenantId}/customer?flow=preregistration sends the code.",
		);
	if (code === undefined || of === undefined)
		return lacks("otp", ["code", "challengeId, email or phone"], " and ", body);
	return found({ kind: "code", of, code });
}

function codeOf(settings: TenantSettings, body: unknown): CodeOf | undefined {
	const challengeId = textAt(body, "challengeId");
	if (challengeId !== undefined) return { challengeId };
	const email = textAt(body, "email");
	if (email !== undefined) {
		const address = email.trim().toLowerCase();
		const parsed = parseEmail(address);
		// An address nobody can have has no challenge either.
		return { channel: "email", recipient: parsed.ok ? parsed.value : address };
	}
	const phone = textAt(body, "phone");
	if (phone === undefined) return undefined;
	return {
		channel: "sms",
		recipient: readPhone(phone, settings.country) ?? phone,
	};
}

function readLink(body: unknown) {
	const token = typeof body === "string" ? body : textAt(body, "token");
	return token === undefined
		? lacks("email-link", ["token"], "", body)
		: found({ kind: "link", token });
}

function readCustom(
	provider: string,
	{ members, bareMember }: TenantSettings["providers"][string],
	body: unknown,
) {
	const proof: Members =
		typeof body === "string"
			? bareMember === undefined
				? {}
				: { [bareMember]: body }
			: asMembers(body);
	const missing = members.filter((name) => textAt(proof, name) === undefined);
	return missing.length > 0
		? lacks(provider, members, " and ", body)
		: found({ kind: "custom", provider, proof });
}

function namesIn(body: unknown): Names {
	const user = asMembers(body).user;
	const givenName = textAt(user, "firstName");
	const familyName = textAt(user, "lastName");
	return {
		...(givenName !== undefined && { givenName }),
		...(familyName !== undefined && { familyName }),
	};
}

function found(value: Proof): { readonly ok: true; readonly value: Proof } {
	return { ok: true, value };
}

function lacks(
	provider: string,
	wanted: readonly string[],
	and: string,
	body: unknown,
): AnyRefusal {
	const sent =
		typeof body === "string"
			? "a bare string"
			: Object.keys(asMembers(body)).slice(0, 10).join(", ") || "nothing";
	return malformed(
		"A member that the provider needs is missing.",
		`${provider} wants ${wanted.join(and)} as text; ${sent} was sent. 400 is about the form of the request; what a provider refuses is 422.`,
	);
}

function malformed(detail: string, hint: string): AnyRefusal {
	return refuseHere("data-malformed", { detail, hint });
}

/** A member that holds some text. */
function textAt(body: unknown, member: string): string | undefined {
	const members = asMembers(body);
	const value = Object.hasOwn(members, member) ? members[member] : undefined;
	return typeof value === "string" && value !== "" ? value : undefined;
}

function asMembers(body: unknown): Members {
	// An object of JSON has nothing but members.
	return typeof body === "object" && body !== null ? (body as Members) : {};
}
