import { type AnyRefusal, InvariantError } from "../core/errors.ts";
import type {
	ApiDefinition,
	CredentialRequest,
	SchemeCheck,
} from "./api-definition.ts";
import { anonymous, type Principal } from "./principal.ts";

/** Who is asking, or why we will not say. */
export type Authentication =
	| {
			readonly ok: true;
			readonly principal: Principal;
			/** The security alternative that counted; empty for an anonymous request. */
			readonly alternative: Alternative;
	  }
	| AnyRefusal;

type Alternative = Readonly<Record<string, readonly string[]>>;

/** A credential check that was passed: what was asked, and the alternative that counted. */
export interface PassedCheck {
	readonly request: CredentialRequest;
	readonly alternative: Alternative;
}

const nobody: Authentication = {
	ok: true,
	principal: anonymous,
	alternative: {},
};

/**
 * Decides who a request acts as, by the security alternatives of its operation: the first
 * alternative whose credentials are presented is the one that counts; when none is, the request is
 * anonymous if that is allowed, else the first alternative says what is missing.
 *
 * @see OpenAPI 3.1 "Security Requirement Object"
 */
export async function authenticate(
	api: Pick<ApiDefinition, "schemes">,
	request: CredentialRequest,
): Promise<Authentication> {
	const alternatives = request.route.security;
	if (alternatives.length === 0) return nobody;
	const presented = alternatives.find((alternative) =>
		isPresented(api, alternative, request),
	);
	if (presented !== undefined) return checkAll(api, presented, request);
	const first = alternatives.find(
		(alternative) => Object.keys(alternative).length > 0,
	);
	const mayBeAnonymous = alternatives.some(
		(alternative) => Object.keys(alternative).length === 0,
	);
	if (mayBeAnonymous || first === undefined) return nobody;
	return checkAll(api, first, request);
}

/** Asks the schemes that were checked whether the principal may do this now. @returns why not */
export async function authorise(
	api: Pick<ApiDefinition, "schemes">,
	{ request, alternative }: PassedCheck,
	principal: Principal,
): Promise<AnyRefusal | undefined> {
	for (const [name, roles] of Object.entries(alternative)) {
		const { permit } = schemeOf(api, name);
		const refusal = await permit?.(request, principal, roles);
		if (refusal !== undefined) return refusal;
	}
	return undefined;
}

function isPresented(
	api: Pick<ApiDefinition, "schemes">,
	alternative: Alternative,
	request: CredentialRequest,
): boolean {
	const names = Object.keys(alternative);
	return (
		names.length > 0 &&
		names.some((name) => schemeOf(api, name).isPresented(request))
	);
}

async function checkAll(
	api: Pick<ApiDefinition, "schemes">,
	alternative: Alternative,
	request: CredentialRequest,
): Promise<Authentication> {
	let principal: Principal = anonymous;
	for (const [name, roles] of Object.entries(alternative)) {
		const proof = await schemeOf(api, name).check(request, roles);
		if (!proof.ok) return proof;
		principal = proof.principal ?? principal;
	}
	return { ok: true, principal, alternative };
}

function schemeOf(
	api: Pick<ApiDefinition, "schemes">,
	name: string,
): SchemeCheck {
	const scheme = api.schemes[name];
	if (scheme !== undefined) return scheme;
	throw new InvariantError(
		`Failed to check the security scheme "${name}": the API has no check of that name. Add it to the API's security.ts.`,
	);
}
