import { accept, type Outcome, refuse } from "../../../core/errors.ts";
import type { Claims } from "../../../core/ports/token-signer.ts";
import { parseRefreshToken } from "../../../core/refresh-token.ts";
import type { SessionId } from "../../../core/values.ts";
import type { CredentialRequest } from "../../../pipeline/api-definition.ts";
import { headerOf } from "../../../pipeline/exchange.ts";
import { expectedOfAccessToken } from "../tokens.ts";

/** What a good access token says. */
export interface AccessToken {
	readonly sessionId: SessionId;
	readonly isClient: boolean;
}

type Read = Outcome<
	AccessToken,
	"token-missing" | "token-invalid" | "tenant-mismatch"
>;

/** Reads the access token of a request. Nothing but the token itself is looked at. */
export async function readAccessToken(
	request: CredentialRequest,
): Promise<Read> {
	const header = headerOf(request.exchange.headers, "authorization");
	if (header === undefined) return refuse("token-missing", {});
	const [, text] = /^bearer +(\S+)$/i.exec(header) ?? [];
	if (text === undefined)
		return refuse("token-invalid", { defect: "malformed" });
	if (parseRefreshToken(text) !== undefined)
		return refuse("token-invalid", { defect: "not-an-access-token" });
	return verify(request, text);
}

async function verify(request: CredentialRequest, text: string): Promise<Read> {
	const { tenant } = request;
	const verified = await verifyFor(request, text, tenant);
	if (verified.ok) return tokenOf(verified.claims);
	const { defect, claims } = verified;
	const tokenTenant = claims?.tenant;
	const isOthers = typeof tokenTenant === "string" && tokenTenant !== tenant;
	if (!isOthers) return refuse("token-invalid", { defect });
	// It must be good where it comes from; only then is it a token of another tenant.
	const there = await verifyFor(request, text, tokenTenant);
	return there.ok
		? refuse("tenant-mismatch", { tokenTenant, tenant })
		: refuse("token-invalid", { defect: there.defect });
}

function verifyFor(
	{ world, now }: CredentialRequest,
	text: string,
	tenant: string,
) {
	const expected = expectedOfAccessToken({ world: world.issuer, tenant }, now);
	return world.signer.verify(text, expected);
}

function tokenOf({ sid, typ }: Claims): Read {
	return typeof sid === "string"
		? accept({
				sessionId: sid as SessionId, // claims of our own signature hold what we put in
				isClient: typ === "API_CLIENT",
			})
		: refuse("token-invalid", { defect: "malformed" });
}
