import { accept, type Outcome, refuse } from "../../../core/errors.ts";
import type { SessionId } from "../../../core/values.ts";
import type { CredentialRequest } from "../../../pipeline/api-definition.ts";
import { headerOf } from "../../../pipeline/exchange.ts";
import { expectedOfToken } from "../tokens.ts";

/** Reads the bearer token of a request: of which session it is. */
export async function readToken({
	exchange,
	world,
	now,
}: CredentialRequest): Promise<
	Outcome<SessionId, "token-missing" | "token-invalid">
> {
	const header = headerOf(exchange.headers, "authorization");
	if (header === undefined) return refuse("token-missing", {});
	const [, text] = /^bearer +(\S+)$/i.exec(header) ?? [];
	if (text === undefined)
		return refuse("token-invalid", { defect: "malformed" });
	const expected = expectedOfToken(world.issuer, now);
	const verified = await world.signer.verify(text, expected);
	return verified.ok
		? accept(String(verified.claims.sid) as SessionId) // claims of our own signature hold what we put in
		: refuse("token-invalid", { defect: verified.defect });
}
