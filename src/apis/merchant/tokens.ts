import type { FlowContext } from "../../core/flows/context.ts";
import type { Policy } from "../../core/policy.ts";
import type {
	Claims,
	TokenExpectation,
} from "../../core/ports/token-signer.ts";
import type { Account, Session } from "../../core/records.ts";
import { makeUuid } from "../../core/secrets.ts";
import type { Instant } from "../../core/values.ts";
import type {
	AccessTokenFormat,
	TokenOccasion,
} from "../../pipeline/access-token-format.ts";
import type { World } from "../../pipeline/world.ts";
import { objectIdOf } from "./people/object-id.ts";
import { roleOf } from "./people/roles.ts";
import type { MerchantPolicy } from "./policy.ts";

/** The `typ` header of access tokens (RFC 9068). */
export const accessTokenType = "at+jwt";

/** Issuer of a world's tokens; a reserved name, so that nobody takes it for the vendor's. */
export function issuerOf(world: string): string {
	return `https://merchant.${world}.stagedoor.test/simulator`;
}

/** Whom a world's tokens are for. */
export function audienceOf(world: string): string {
	return `stagedoor-simulator:${world}:merchant`;
}

/** What an access token must say of itself to be good. */
export function expectedOfAccessToken(
	world: string,
	now: Instant,
): TokenExpectation {
	return {
		type: accessTokenType,
		issuer: issuerOf(world),
		audience: audienceOf(world),
		now,
	};
}

/** Signs the access token of a session (claims `userId`, `role`, `iat`, `exp` L-v2; rest C). */
export function signAccessToken(
	world: World,
	{ now, policy, random }: FlowContext,
	session: Session,
	account: Account,
): Promise<string> {
	const claims = accessTokenClaims(session, account, {
		world: world.issuer,
		policy,
		now,
		id: makeUuid(random),
	});
	return world.signer.sign(accessTokenType, claims);
}

/** What an access token is made of. */
export const accessTokens: AccessTokenFormat<MerchantPolicy> = {
	form: "signed",
	holder: "session",
	namesTenant: false,
	endsWithSession: ({ signOut }) => signOut.killsAccess,
	content: ({ session, account }, occasion) => ({
		type: accessTokenType,
		claims: accessTokenClaims(session, account, occasion),
	}),
};

function accessTokenClaims(
	session: Session,
	account: Account,
	{ world, policy, now, id }: Omit<TokenOccasion<Policy>, "tenant">,
): Claims {
	const issuedAt = Math.floor(now / 1000);
	return {
		iss: issuerOf(world),
		aud: audienceOf(world),
		sub: account.id,
		userId: objectIdOf(account.id),
		role: roleOf(account),
		sid: session.id,
		iat: issuedAt,
		exp: issuedAt + policy.token.accessSeconds,
		jti: id,
	};
}
