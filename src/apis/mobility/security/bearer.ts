import { type AnyRefusal, type Outcome, refuse } from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import { resumeSession } from "../../../core/flows/resume-session.ts";
import { isComplete } from "../../../core/second-factor.ts";
import type { LiveSession, SessionRefusal } from "../../../core/session.ts";
import type {
	CredentialProof,
	CredentialRequest,
	SchemeCheck,
} from "../../../pipeline/api-definition.ts";
import { headerOf } from "../../../pipeline/exchange.ts";
import { createCredentialFlow } from "../../../pipeline/flow-context.ts";
import { defaultLocale } from "../locale.ts";
import { self } from "../self.ts";
import { type AccessToken, readAccessToken } from "./access-token.ts";
import { impersonate } from "./impersonate.ts";

/**
 * Who a bearer token is of. Roles of the spec: none lets in any session of a person, `signed-in`
 * one with its second factor done, `api-client` that of an API client, `own-session` both.
 */
export const bearer: SchemeCheck = {
	isPresented: ({ exchange }) =>
		headerOf(exchange.headers, "authorization") !== undefined,
	check: checkBearer,
};

async function checkBearer(
	request: CredentialRequest,
	roles: readonly string[],
): Promise<CredentialProof> {
	const token = await readAccessToken(request);
	if (!token.ok) return token;
	const { isClient } = token.value;
	// Before the session is looked at: nothing of its state matters to an operation not meant for it.
	if (roles.includes("api-client") && !isClient)
		return refuse("principal-not-permitted", { needed: "api-client" });
	const flow = flowOf(request);
	const live = await resume(flow, token.value);
	if (!live.ok) return live;
	return isClient
		? clientProof(request, roles, flow, live.value)
		: personProof(roles, live.value);
}

function personProof(
	roles: readonly string[],
	{ session, account }: LiveSession,
): CredentialProof {
	if (account === undefined) return refuse("account-unknown", {});
	if (roles.includes("signed-in") && !isComplete(session)) {
		return refuse("second-factor-required", {
			enrolled: session.secondFactor === "pending",
		});
	}
	return { ok: true, principal: { kind: "account", account, session } };
}

async function clientProof(
	{ exchange }: CredentialRequest,
	roles: readonly string[],
	flow: FlowContext,
	{ session }: LiveSession,
): Promise<CredentialProof> {
	const { owner } = session;
	if (owner.kind !== "client")
		return refuse("token-invalid", { defect: "type" });
	const { clientId } = owner;
	if (roles.includes("api-client") || roles.includes("own-session"))
		return { ok: true, principal: { kind: "client", clientId, session } };
	const subject = headerOf(exchange.headers, "gourban-impersonate");
	if (subject === undefined) return refuse("subject-required", {});
	const account = await impersonate(flow, { clientId, subject });
	if (!account.ok) return account;
	const principal = {
		kind: "account",
		account: account.value,
		session,
		actor: { clientId },
	} as const;
	return { ok: true, principal };
}

async function resume(
	flow: FlowContext,
	{ sessionId }: AccessToken,
): Promise<Outcome<LiveSession, SessionRefusal> | AnyRefusal> {
	const live = await resumeSession(flow, { sessionId });
	if (live.ok || live.code !== "token-invalid") return live;
	// A session that is there but cannot be loaded has lost its account.
	const session = await flow.store.get("session", sessionId);
	return session?.realm === flow.realm ? refuse("account-unknown", {}) : live;
}

function flowOf(request: CredentialRequest): FlowContext {
	return createCredentialFlow(request, self, defaultLocale);
}
