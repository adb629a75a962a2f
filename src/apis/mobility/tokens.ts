import type {
	Claims,
	TokenExpectation,
} from "../../core/ports/token-signer.ts";
import type { SecondFactorState, Session } from "../../core/records.ts";
import type { Instant } from "../../core/values.ts";
import type { AccessTokenFormat } from "../../pipeline/access-token-format.ts";
import type { MobilityPolicy } from "./policy.ts";

/** The `typ` header of access tokens (RFC 9068). */
export const accessTokenType = "at+jwt";

/** Where a token belongs. */
export interface TokenPlace {
	readonly world: string;
	readonly tenant: string;
}

/** Issuer of a tenant's tokens; a reserved name, so that nobody takes it for the vendor's. */
export function issuerOf({ world, tenant }: TokenPlace): string {
	return `https://mobility.${world}.stagedoor.test/simulator/${tenant}`;
}

/** What an access token must say of itself to be good for a tenant. */
export function expectedOfAccessToken(
	place: TokenPlace,
	now: Instant,
): TokenExpectation {
	return {
		type: accessTokenType,
		issuer: issuerOf(place),
		audience: audienceOf(place),
		now,
	};
}

/** The claims of the access token of a session. Source: fact sheet 5 (JWT W-auth, claims C). */
export function accessTokenClaims(
	session: Session,
	facts: TokenPlace & {
		readonly now: Instant;
		readonly accessSeconds: number;
		readonly id: string;
	},
): Claims {
	const { owner } = session;
	const issuedAt = Math.floor(facts.now / 1000);
	return {
		iss: issuerOf(facts),
		sub: owner.kind === "account" ? owner.accountId : owner.clientId,
		aud: audienceOf(facts),
		tenant: facts.tenant,
		typ: owner.kind === "account" ? "USER" : "API_CLIENT",
		sid: session.id,
		mfa: secondFactorWords[session.secondFactor],
		iat: issuedAt,
		exp: issuedAt + facts.accessSeconds,
		jti: facts.id,
	};
}

/** What an access token is made of. */
export const accessTokens: AccessTokenFormat<MobilityPolicy> = {
	form: "signed",
	holder: "session",
	namesTenant: true,
	endsWithSession: () => true,
	content: ({ session }, { policy, ...facts }) => ({
		type: accessTokenType,
		claims: accessTokenClaims(session, {
			...facts,
			accessSeconds: policy.token.accessSeconds,
		}),
	}),
};

const secondFactorWords: { readonly [State in SecondFactorState]: string } = {
	"not-needed": "NONE",
	"enrolment-pending": "PENDING",
	pending: "PENDING",
	done: "DONE",
};

function audienceOf({ world, tenant }: TokenPlace): string {
	return `stagedoor-simulator:${world}:mobility:${tenant}`;
}
