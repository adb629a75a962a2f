import { accept, type Outcome, refuse } from "./errors.ts";
import { parseEmail } from "./identifiers.ts";
import type {
	Claims,
	TokenExpectation,
	VerifiedToken,
} from "./ports/token-signer.ts";
import { addSeconds, type Instant } from "./values.ts";

/** What an outside identity provider says of a person. */
export interface ProviderAssertion {
	/** Name of the provider, lower case: `google`, `apple`, ... */
	readonly provider: string;
	/** The person's stable id at that provider. */
	readonly subject: string;
	/** In normal form. */
	readonly email?: string;
	/** Whether the provider vouches that the email is the person's own. */
	readonly emailVerified: boolean;
	readonly givenName?: string;
	readonly familyName?: string;
}

/** Whether a token is still good, as the simulated provider is told to make it. */
export type ProviderTokenState = "valid" | "expired" | "revoked";

/** What is told of a person to the simulated provider when it makes a token. */
export interface ProviderTokenOrder {
	/** Default: `openid`. */
	readonly provider?: string;
	readonly subject: string;
	readonly email?: string;
	/** Default: true when there is an email. */
	readonly emailVerified?: boolean;
	readonly givenName?: string;
	readonly familyName?: string;
	/** Client the token is made for. Default: {@link providerAudience}. */
	readonly audience?: string;
	/** Life of the token in seconds (default 3600). */
	readonly expiresInSeconds?: number;
	/** Default: `valid`. */
	readonly state?: ProviderTokenState;
}

/** The claims of a token of the simulated provider. */
export interface ProviderClaims extends Claims {
	readonly iss: string;
	readonly sub: string;
	readonly aud: string;
	/** Seconds since 1970. */
	readonly iat: number;
	/** Seconds since 1970. */
	readonly exp: number;
}

/** The `typ` header of the simulated provider's tokens. */
export const providerTokenType = "JWT";

/** The audience that every API of the simulator accepts in a provider token. */
export const providerAudience = "stagedoor-simulator";

/** Tells the state of a token that stands for a withdrawn one; no real provider sends it. */
const stateClaim = "simulator_state";

/** Issuer of the simulated identity provider of a world. Reserved names: never a real provider. */
export function providerIssuer(worldId: string): string {
	return `https://identity-provider.${worldId}.stagedoor.test/simulator`;
}

/** What a token of a world's simulated provider must say of itself to be accepted by the APIs. */
export function expectedOfProvider(
	worldId: string,
	now: Instant,
): TokenExpectation {
	return {
		type: providerTokenType,
		issuer: providerIssuer(worldId),
		audience: providerAudience,
		now,
	};
}

/**
 * The claims of a token of the simulated identity provider (OpenID Connect Core 1.0, section 2). An
 * `expired` one ended a second ago; a `revoked` one is in date and says so of itself.
 *
 * @returns claims to be signed with the provider's key of the same world
 */
export function issueProviderToken(
	order: ProviderTokenOrder,
	{ worldId, now }: { readonly worldId: string; readonly now: Instant },
): ProviderClaims {
	const { provider = "openid", state = "valid", email } = order;
	const lifetime = order.expiresInSeconds ?? 3600;
	const expiresAt =
		state === "expired" ? addSeconds(now, -1) : addSeconds(now, lifetime);
	return {
		iss: providerIssuer(worldId),
		sub: order.subject,
		aud: order.audience ?? providerAudience,
		iat: epochSeconds(addSeconds(expiresAt, -lifetime)),
		exp: epochSeconds(expiresAt),
		provider: provider.toLowerCase(),
		...(email !== undefined && {
			email,
			email_verified: order.emailVerified ?? true,
		}),
		...(order.givenName !== undefined && { given_name: order.givenName }),
		...(order.familyName !== undefined && { family_name: order.familyName }),
		...(state === "revoked" && { [stateClaim]: "revoked" }),
	};
}

/**
 * Reads what a client received from a provider: the short form
 * `sim.{provider}.{subject}[.{email}]`, or a token that the world's simulated provider signed.
 * `sim-expired.` and `sim-revoked.` in place of `sim.` stand for tokens that are no longer good.
 * Anything else is refused, the tokens of real providers first of all: they cannot be checked
 * offline.
 *
 * @param checks.verify verifies a signed token against {@link expectedOfProvider}
 * @returns the assertion, or `provider-token-refused` with a reason for the developer
 */
export async function readProviderToken(
	text: string,
	checks: { readonly verify: (token: string) => Promise<VerifiedToken> },
): Promise<Outcome<ProviderAssertion, "provider-token-refused">> {
	const shortForm = /^sim(?:-(expired|revoked))?\./.exec(text);
	if (shortForm !== null) {
		const state = shortForm[1];
		if (state !== undefined) return refused(`the provider token is ${state}`);
		return readShortForm(text.slice(shortForm[0].length));
	}
	if (text.split(".").length !== 3) {
		return refused(`the provider token is of no known form; ${wayOut}`);
	}
	const verified = await checks.verify(text);
	return verified.ok ? readClaims(verified.claims) : refused(doubt(verified));
}

const wayOut =
	"real provider tokens cannot be checked offline, so send sim.{provider}.{subject}[.{email}] or a token of the simulated identity provider";

function readShortForm(
	text: string,
): Outcome<ProviderAssertion, "provider-token-refused"> {
	const [provider = "", subject = "", ...rest] = text.split(".");
	if (provider === "" || subject === "") {
		return refused(
			"the provider token lacks a part; its form is sim.{provider}.{subject}[.{email}]",
		);
	}
	// An email holds dots itself, so all that is left belongs to it.
	const email = rest.join(".");
	return assertionOf({
		provider,
		subject,
		...(rest.length > 0 && { email, emailVerified: true }),
	});
}

function readClaims(
	claims: Claims,
): Outcome<ProviderAssertion, "provider-token-refused"> {
	if (claims[stateClaim] === "revoked") {
		return refused("the provider token is revoked");
	}
	const subject = textClaim(claims, "sub");
	if (subject === undefined) {
		const reason = "the provider token names no subject";
		return refuse("provider-token-refused", { reason, isNameless: true });
	}
	const email = textClaim(claims, "email");
	const givenName = textClaim(claims, "given_name");
	const familyName = textClaim(claims, "family_name");
	return assertionOf({
		provider: textClaim(claims, "provider") ?? "openid",
		subject,
		...(email !== undefined && {
			email,
			emailVerified: claims.email_verified === true,
		}),
		...(givenName !== undefined && { givenName }),
		...(familyName !== undefined && { familyName }),
	});
}

function assertionOf(said: {
	readonly provider: string;
	readonly subject: string;
	readonly email?: string;
	readonly emailVerified?: boolean;
	readonly givenName?: string;
	readonly familyName?: string;
}): Outcome<ProviderAssertion, "provider-token-refused"> {
	const { email: text, ...rest } = said;
	const assertion = {
		...rest,
		provider: said.provider.toLowerCase(),
		emailVerified: said.emailVerified ?? false,
	};
	if (text === undefined) return accept(assertion);
	const email = parseEmail(text);
	return email.ok
		? accept({ ...assertion, email: email.value })
		: refused("the email in the provider token is malformed");
}

/** Says in words why a signed token was not accepted. */
function doubt(verified: Extract<VerifiedToken, { ok: false }>): string {
	switch (verified.defect) {
		case "expired":
			return "the provider token is expired";
		case "not-yet-valid":
			return "the provider token is not valid yet; look at the world's clock";
		case "audience":
			return `the provider token is made for another client; the audience must be ${providerAudience}`;
		default:
			return `the provider token was not made by this world's simulated identity provider (${verified.defect}); ${wayOut}`;
	}
}

function textClaim(claims: Claims, name: string): string | undefined {
	const value = claims[name];
	return typeof value === "string" && value !== "" ? value : undefined;
}

function refused(reason: string) {
	return refuse("provider-token-refused", { reason });
}

function epochSeconds(at: Instant): number {
	return Math.floor(at / 1000);
}
