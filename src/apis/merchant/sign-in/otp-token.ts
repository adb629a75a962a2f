import type { Session } from "../../../core/records.ts";
import {
	addSeconds,
	type Instant,
	type SessionId,
} from "../../../core/values.ts";
import { cookieOf } from "../../../pipeline/cookies.ts";
import type { Exchange } from "../../../pipeline/exchange.ts";
import type { World } from "../../../pipeline/world.ts";
import type { MerchantPolicy } from "../policy.ts";
import type { components } from "../spec.generated.ts";
import { audienceOf, issuerOf } from "../tokens.ts";

/** Where a sign-in comes from. */
export type Origin = components["schemas"]["Origin"];

/** Name of the cookie that stands for a sign-in that waits (S). */
export const otpCookieName = "otpValidationToken";

/** The `typ` header of its value: no access token can be taken for one, nor the reverse. */
export const otpTokenType = "otp+jwt";

/** What the value of the cookie says. */
export interface OtpToken {
	readonly sessionId: SessionId;
	readonly origin: Origin;
}

/** Seconds for which a sign-in waits for its second factor. */
export function pendingSeconds({ session }: Pick<MerchantPolicy, "session">) {
	return session.pendingSeconds ?? 600;
}

/** Signs the value of the cookie for a sign-in that waits (S; claims C). */
export function signOtpToken(
	world: World,
	session: Session,
	facts: {
		readonly userId: string;
		readonly origin: Origin;
		readonly policy: MerchantPolicy;
	},
): Promise<string> {
	const endsAt = addSeconds(session.createdAt, pendingSeconds(facts.policy));
	return world.signer.sign(otpTokenType, {
		iss: issuerOf(world.issuer),
		aud: audienceOf(world.issuer),
		userId: facts.userId,
		purpose: "otp",
		origin: facts.origin,
		sid: session.id,
		iat: Math.floor(session.createdAt / 1000),
		exp: Math.floor(endsAt / 1000),
	});
}

/** The value of the cookie as sent, if it was. */
export function shownOtpToken(
	exchange: Pick<Exchange, "headers">,
): string | undefined {
	return cookieOf(exchange, otpCookieName);
}

/** Reads the value of the cookie. */
export async function readOtpToken(world: World, text: string, now: Instant) {
	const verified = await world.signer.verify(text, {
		type: otpTokenType,
		issuer: issuerOf(world.issuer),
		audience: audienceOf(world.issuer),
		now,
	});
	if (!verified.ok) return verified;
	const { sid, origin } = verified.claims;
	const token: OtpToken = {
		sessionId: String(sid) as SessionId, // claims of our own signature hold what we put in
		origin: origin === "dashboard" ? "dashboard" : "application",
	};
	return { ok: true, token, claims: verified.claims } as const;
}

/** Where the sign-in behind the cookie of a request came from; the cookie was found good before. */
export async function waitingOrigin(
	world: World,
	exchange: Pick<Exchange, "headers">,
	now: Instant,
): Promise<Origin> {
	const read = await readOtpToken(world, shownOtpToken(exchange) ?? "", now);
	return read.ok ? read.token.origin : "application";
}
