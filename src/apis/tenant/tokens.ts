import { identifierOf } from "../../core/account.ts";
import { externalValue } from "../../core/identifiers.ts";
import {
	assertedByControl,
	type IdentityAssertion,
} from "../../core/identity-assertion.ts";
import type {
	Claims,
	TokenExpectation,
} from "../../core/ports/token-signer.ts";
import type { Account, Challenge } from "../../core/records.ts";
import { makeUuid } from "../../core/secrets.ts";
import type { Instant } from "../../core/values.ts";
import type {
	AccessTokenFormat,
	TokenOccasion,
} from "../../pipeline/access-token-format.ts";
import type { RequestContext } from "../../pipeline/operation.ts";
import type { TenantPolicy } from "./policy.ts";

/** The `typ` header of customers' tokens (RFC 9068). */
const tokenType = "at+jwt";

/** Where a token belongs. */
interface TokenPlace {
	readonly world: string;
	readonly tenant: string;
}

/** What a token must say of itself to be good for a tenant. */
export function expectedOfToken(
	place: TokenPlace,
	now: Instant,
): TokenExpectation {
	return {
		type: tokenType,
		issuer: issuerOf(place),
		audience: audienceOf(place),
		now,
	};
}

/** Issues the token of a customer: who they are and who vouches for it (S; claims C). */
export function issueToken(
	{ world, tenant, policy, flow }: RequestContext<TenantPolicy>,
	assertion: IdentityAssertion,
	account: Account | undefined,
): Promise<string> {
	const { now, random } = flow;
	const occasion = { world: world.issuer, tenant, policy, now };
	const claims = tokenClaims(assertion, account, {
		...occasion,
		id: makeUuid(random),
	});
	return world.signer.sign(tokenType, claims);
}

/** What a token is made of: as if the person had just proved control of an address. */
export const accessTokens: AccessTokenFormat<TenantPolicy> = {
	form: "signed",
	holder: "account",
	namesTenant: true,
	content: ({ account }, occasion) => ({
		type: tokenType,
		claims: tokenClaims(addressProof(account), account, occasion),
	}),
};

function tokenClaims(
	assertion: IdentityAssertion,
	account: Account | undefined,
	{ world, tenant, policy, now, id }: TokenOccasion<TenantPolicy>,
): Claims {
	const place = { world, tenant };
	const { provider, subject, email, phone } = assertion;
	const issuedAt = Math.floor(now / 1000);
	return {
		iss: issuerOf(place),
		sub: account?.id ?? externalValue(provider, subject),
		aud: audienceOf(place),
		tenant,
		provider,
		providerSubject: subject,
		...(email !== undefined && {
			email,
			email_verified: assertion.emailVerified,
		}),
		...(phone !== undefined && {
			phone_number: phone,
			phone_number_verified: true,
		}),
		...(assertion.givenName !== undefined && {
			given_name: assertion.givenName,
		}),
		...(assertion.familyName !== undefined && {
			family_name: assertion.familyName,
		}),
		jti: id,
		iat: issuedAt,
		exp: issuedAt + policy.token.accessSeconds,
	};
}

/** Providers that stand for a proof of control, not for an identity elsewhere. */
export const controlProviders = { code: "otp", link: "email-link" } as const;

function addressProof(account: Account): IdentityAssertion {
	const email = identifierOf(account, "email")?.value;
	const phone = identifierOf(account, "phone")?.value;
	const recipient = email ?? phone ?? account.id;
	return assertedByControl(controlProviders.code, {
		channel: email === undefined && phone !== undefined ? "sms" : "email",
		recipient,
	});
}

/** By which of them a challenge is answered. */
export function controlProviderOf({ form }: Pick<Challenge, "form">) {
	return form === "code" ? controlProviders.code : controlProviders.link;
}

/** What the claims of a good token say of the person. */
export function assertionOf(claims: Claims): IdentityAssertion {
	const provider = textOf(claims.provider) ?? "";
	const email = textOf(claims.email);
	const phone = textOf(claims.phone_number);
	const givenName = textOf(claims.given_name);
	const familyName = textOf(claims.family_name);
	return {
		provider,
		subject: textOf(claims.providerSubject) ?? "",
		...(email !== undefined && { email }),
		emailVerified: claims.email_verified === true,
		...(phone !== undefined && { phone }),
		...(givenName !== undefined && { givenName }),
		...(familyName !== undefined && { familyName }),
		isOutside: !Object.values<string>(controlProviders).includes(provider),
	};
}

function textOf(claim: Claims[string]): string | undefined {
	return typeof claim === "string" ? claim : undefined;
}

/** A reserved name, so that nobody takes it for the vendor's. */
function issuerOf({ world, tenant }: TokenPlace): string {
	return `https://tenant.${world}.stagedoor.test/simulator/${tenant}`;
}

function audienceOf({ world, tenant }: TokenPlace): string {
	return `stagedoor-simulator:${world}:tenant:${tenant}`;
}
