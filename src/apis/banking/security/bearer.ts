import { checkAssurance } from "../../../core/assurance.ts";
import { type Assurance, refuse } from "../../../core/errors.ts";
import { resumeSession } from "../../../core/flows/resume-session.ts";
import type { Session } from "../../../core/records.ts";
import { checkScope } from "../../../core/session.ts";
import type {
	CredentialProof,
	CredentialRequest,
	SchemeCheck,
} from "../../../pipeline/api-definition.ts";
import { headerOf } from "../../../pipeline/exchange.ts";
import { createCredentialFlow } from "../../../pipeline/flow-context.ts";
import { effectivePolicy } from "../../../pipeline/policy.ts";
import { accountPrincipal } from "../../../pipeline/principal.ts";
import type { BankingPolicy } from "../policy.ts";
import { self } from "../self.ts";
import { readToken } from "./token.ts";

/**
 * Who a bearer token is of (fact sheet 8.1). Roles of the spec: none takes auth and access tokens,
 * `session`, `stepped-up` and `step-up-remembered` access tokens, `password-change` also temporary
 * ones. How sure of the person the operation must be is decided in the stage `authorise`.
 */
export const bearer: SchemeCheck = {
	isPresented: ({ exchange }) =>
		headerOf(exchange.headers, "authorization") !== undefined,
	check: checkToken,
	permit: async (request, principal, roles) => {
		const { session, account } = accountPrincipal(principal);
		const policy = policyOf(request);
		const needed = neededAssurance(roles, session, policy);
		if (needed === undefined) return undefined;
		const holder = { session, account };
		const sure = checkAssurance(holder, needed, policy.stepUp, request.now);
		return sure.ok ? undefined : sure;
	},
};

async function checkToken(
	request: CredentialRequest,
	roles: readonly string[],
): Promise<CredentialProof> {
	const token = await readToken(request);
	if (!token.ok) return token;
	const flow = createCredentialFlow(request, self, "en");
	const live = await resumeSession(flow, { sessionId: token.value });
	if (!live.ok) return live;
	const { session, account } = live.value;
	if (account === undefined)
		return refuse("token-invalid", { defect: "session-unknown" });
	const scope = checkScope(session, neededScope(roles));
	return scope.ok
		? { ok: true, principal: { kind: "account", account, session } }
		: scope;
}

function neededScope(roles: readonly string[]) {
	if (roles.includes("password-change")) return "password-change";
	return roles.length === 0 ? "exchange" : "full";
}

function neededAssurance(
	roles: readonly string[],
	{ scope = "full" }: Pick<Session, "scope">,
	{ gatePasswordUpdate }: BankingPolicy,
): Assurance | undefined {
	if (roles.includes("stepped-up")) return "stepped-up";
	if (roles.includes("step-up-remembered")) return "step-up-remembered";
	// The temporary token of an expired password cannot be stepped up.
	const isGated = gatePasswordUpdate && scope === "full";
	return roles.includes("password-change") && isGated
		? "stepped-up"
		: undefined;
}

function policyOf({ world }: CredentialRequest): BankingPolicy {
	return effectivePolicy<BankingPolicy>(world, self);
}
