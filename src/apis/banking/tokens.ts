import type {
	Claims,
	TokenExpectation,
} from "../../core/ports/token-signer.ts";
import type { Session } from "../../core/records.ts";
import type { Instant } from "../../core/values.ts";
import type { AccessTokenFormat } from "../../pipeline/access-token-format.ts";
import type { World } from "../../pipeline/world.ts";
import type { BankingPolicy } from "./policy.ts";

/** The `typ` header of tokens (RFC 9068). What a token opens is kept with its session. */
export const tokenType = "at+jwt";

/** Issuer of a world's tokens; a reserved name, so that nobody takes it for the vendor's. */
export function issuerOf(world: string): string {
	return `https://banking.${world}.stagedoor.test/simulator`;
}

function audienceOf(world: string): string {
	return `stagedoor-simulator:${world}:banking`;
}

/** What a token must say of itself to be good. */
export function expectedOfToken(world: string, now: Instant): TokenExpectation {
	return {
		type: tokenType,
		issuer: issuerOf(world),
		audience: audienceOf(world),
		now,
	};
}

/**
 * Signs the token of a session, the only one it has; clients must not look inside (O32; claims C).
 * It says the same whenever it is signed.
 */
export function signToken(
	world: World,
	policy: Pick<BankingPolicy, "token">,
	session: Session,
): Promise<string> {
	const claims = tokenClaims(session, { world: world.issuer, policy });
	return world.signer.sign(tokenType, claims);
}

/** What a token is made of. */
export const accessTokens: AccessTokenFormat<BankingPolicy> = {
	form: "signed",
	holder: "session",
	namesTenant: false,
	endsWithSession: () => true,
	content: ({ session }, occasion) => ({
		type: tokenType,
		claims: tokenClaims(session, occasion),
	}),
};

function tokenClaims(
	{ id, owner, createdAt }: Session,
	{
		world,
		policy,
	}: {
		readonly world: string;
		readonly policy: Pick<BankingPolicy, "token">;
	},
): Claims {
	const issuedAt = Math.floor(createdAt / 1000);
	return {
		iss: issuerOf(world),
		aud: audienceOf(world),
		...(owner.kind === "account" && { sub: owner.accountId }),
		sid: id,
		iat: issuedAt,
		exp: issuedAt + policy.token.accessSeconds,
		jti: id,
	};
}
