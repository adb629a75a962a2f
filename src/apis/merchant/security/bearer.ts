import { accountStanding } from "../../../core/account.ts";
import { refuse } from "../../../core/errors.ts";
import { readAccount } from "../../../core/flows/find-account.ts";
import { resumeSession } from "../../../core/flows/resume-session.ts";
import type { Claims } from "../../../core/ports/token-signer.ts";
import type { AccountId, SessionId } from "../../../core/values.ts";
import type {
	CredentialProof,
	CredentialRequest,
	SchemeCheck,
} from "../../../pipeline/api-definition.ts";
import { headerOf } from "../../../pipeline/exchange.ts";
import { refuseHere } from "../refusals.ts";
import { readOtpToken, shownOtpToken } from "../sign-in/otp-token.ts";
import { expectedOfAccessToken } from "../tokens.ts";
import { flowOf, policyOf } from "./flow.ts";

/**
 * What the `Authorization` header proves. Role `signed-in`: who an access token is of. Role
 * `second-factor-pending`: that it does not contradict the cookie (fact sheet 6, C).
 */
export const bearer: SchemeCheck = {
	isPresented: ({ exchange }) =>
		headerOf(exchange.headers, "authorization") !== undefined,
	check: (request, roles) =>
		roles.includes("second-factor-pending")
			? checkBesideCookie(request)
			: checkAccess(request),
};

async function checkAccess(
	request: CredentialRequest,
): Promise<CredentialProof> {
	const text = bearerOf(request);
	if (text === undefined) return refuse("token-missing", {});
	const { world, now } = request;
	const expected = expectedOfAccessToken(world.issuer, now);
	const verified = await world.signer.verify(text, expected);
	if (!verified.ok) return refuse("token-invalid", { defect: verified.defect });
	return policyOf(request).signOut.killsAccess
		? checkSession(request, verified.claims)
		: checkPerson(request, verified.claims);
}

async function checkSession(
	request: CredentialRequest,
	{ sid }: Claims,
): Promise<CredentialProof> {
	const sessionId = String(sid) as SessionId; // claims of our own signature hold what we put in
	const live = await resumeSession(flowOf(request), { sessionId });
	if (!live.ok) return live;
	const { session, account } = live.value;
	return account === undefined
		? refuse("account-unknown", {})
		: { ok: true, principal: { kind: "account", account, session } };
}

// The session may have ended: the token is good until it expires, if the person may come in at all.
async function checkPerson(
	request: CredentialRequest,
	{ sub, sid }: Claims,
): Promise<CredentialProof> {
	const flow = flowOf(request);
	// Claims of our own signature hold what we put in.
	const account = await readAccount(flow, String(sub) as AccountId);
	const session = await flow.store.get("session", String(sid));
	if (account === undefined || session === undefined)
		return refuse("token-invalid", { defect: "session-unknown" });
	const standing = accountStanding(account, flow.now);
	return standing.ok
		? { ok: true, principal: { kind: "account", account, session } }
		: standing;
}

async function checkBesideCookie(
	request: CredentialRequest,
): Promise<CredentialProof> {
	const isStrict = policyOf(request).otp.strictAuthorization;
	const text = bearerOf(request);
	if (!isStrict)
		return text !== undefined && (await isOfSomebodyElse(request, text))
			? refuseHere("authorization-mismatch", { isStrict })
			: { ok: true };
	if (text === undefined) return refuse("token-missing", {});
	const cookie = shownOtpToken(request.exchange) ?? "";
	return request.world.digest.equal(text, cookie)
		? { ok: true }
		: refuseHere("authorization-mismatch", { isStrict });
}

async function isOfSomebodyElse(
	{ world, now, exchange }: CredentialRequest,
	text: string,
): Promise<boolean> {
	const expected = expectedOfAccessToken(world.issuer, now);
	const access = await world.signer.verify(text, expected);
	const shown = access.ok ? access : await readOtpToken(world, text, now);
	if (!shown.ok) return false;
	const cookie = await readOtpToken(world, shownOtpToken(exchange) ?? "", now);
	return cookie.ok && cookie.claims.userId !== shown.claims.userId;
}

/** The bearer token of a request as sent; empty for a header of another form. */
function bearerOf({ exchange }: CredentialRequest): string | undefined {
	const header = headerOf(exchange.headers, "authorization");
	if (header === undefined) return undefined;
	const [, text = ""] = /^bearer +(\S+)$/i.exec(header) ?? [];
	return text;
}
