import { refuse } from "../../../core/errors.ts";
import { resumeByAccessToken } from "../../../core/flows/resume-by-access-token.ts";
import type {
	CredentialProof,
	CredentialRequest,
	SchemeCheck,
} from "../../../pipeline/api-definition.ts";
import type { Exchange } from "../../../pipeline/exchange.ts";
import { createCredentialFlow } from "../../../pipeline/flow-context.ts";
import { self } from "../self.ts";
import { headerSent, memberSent, querySent } from "../sent.ts";

/**
 * Whose access token it is: from the header, else the query, else the body; the first that is there
 * counts, even when it is wrong (W; order C). The role `optional` lets a request in without one,
 * `before-policy` also a token that opens nothing but the acceptance of the privacy policy.
 */
export const accessToken: SchemeCheck = {
	isPresented: (request) => tokenSent(request) !== undefined,
	queryParameter: ["access_token"],
	bodyField: ["access_token"],
	check: async (request, roles) => {
		const text = tokenSent(request);
		if (text !== undefined) return checkToken(request, text, roles);
		return roles.includes("optional")
			? { ok: true }
			: refuse("token-missing", {});
	},
};

async function checkToken(
	request: CredentialRequest,
	text: string,
	roles: readonly string[],
): Promise<CredentialProof> {
	const flow = createCredentialFlow(request, self, "en");
	const live = await resumeByAccessToken(flow, { accessToken: text });
	if (!live.ok) return live;
	const { session, account, token } = live.value;
	if (account === undefined)
		return refuse("token-invalid", { defect: "session-unknown" });
	const { scope = "full" } = session;
	const isOpen =
		scope === "full" || (scope === "gate" && roles.includes("before-policy"));
	if (!isOpen) return refuse("scope-too-narrow", { scope, needed: "full" });
	const principal = { kind: "account", account, session } as const;
	return { ok: true, principal: { ...principal, accessToken: token } };
}

function tokenSent({
	exchange,
	peekBody,
}: CredentialRequest): string | undefined {
	return (
		ofHeader(exchange) ??
		querySent(exchange, "access_token") ??
		memberSent(peekBody(), "access_token")
	);
}

function ofHeader(exchange: Exchange): string | undefined {
	const header = headerSent(exchange, "authorization");
	if (header === undefined) return undefined;
	const [, text = header] = /^bearer\s+(\S+)\s*$/i.exec(header) ?? [];
	// A kit without a token sends the bare word.
	return text.trim().toLowerCase() === "bearer" ? undefined : text;
}
