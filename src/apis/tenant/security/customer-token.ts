import {
	type Accepted,
	type AnyRefusal,
	accept,
	refuse,
} from "../../../core/errors.ts";
import type {
	Claims,
	VerifiedToken,
} from "../../../core/ports/token-signer.ts";
import type { CredentialRequest } from "../../../pipeline/api-definition.ts";
import { headerOf } from "../../../pipeline/exchange.ts";
import { refuseHere } from "../refusals.ts";
import { expectedOfToken } from "../tokens.ts";

/** Reads the token of a request. Nothing but the token itself is looked at. */
export async function readCustomerToken(
	request: CredentialRequest,
): Promise<Accepted<Claims> | AnyRefusal> {
	const header = headerOf(request.exchange.headers, "authorization");
	if (header === undefined) return refuse("token-missing", {});
	const [, text] = /^bearer +(\S+)$/i.exec(header) ?? [];
	if (text === undefined)
		return refuse("token-invalid", { defect: "malformed" });
	const { tenant } = request;
	const verified = await verifyFor(request, text, tenant);
	if (verified.ok) return accept(verified.claims);
	const tokenTenant = verified.claims?.tenant;
	const isOthers = typeof tokenTenant === "string" && tokenTenant !== tenant;
	if (!isOthers) return refused(verified);
	// It must be good where it comes from; only then is it a token of another tenant.
	const there = await verifyFor(request, text, tokenTenant);
	return there.ok
		? refuse("tenant-mismatch", { tokenTenant, tenant })
		: refused(there);
}

function verifyFor(
	{ world, now }: CredentialRequest,
	text: string,
	tenant: string,
): Promise<VerifiedToken> {
	return world.signer.verify(
		text,
		expectedOfToken({ world: world.issuer, tenant }, now),
	);
}

function refused({
	defect,
	claims,
}: Extract<VerifiedToken, { ok: false }>): AnyRefusal {
	return defect === "expired"
		? refuseHere("token-expired", {
				issuedAt: momentOf(claims?.iat),
				expiredAt: momentOf(claims?.exp),
			})
		: refuse("token-invalid", { defect });
}

function momentOf(claim: Claims[string]): number {
	return typeof claim === "number" ? claim * 1000 : 0;
}
