import { type AnyRefusal, refuse } from "../../../core/errors.ts";
import {
	type ProvedControl,
	proveByCode,
	proveByLink,
} from "../../../core/flows/prove-control.ts";
import { recognisePerson } from "../../../core/flows/recognise-person.ts";
import {
	assertedByControl,
	assertedByProvider,
	type IdentityAssertion,
} from "../../../core/identity-assertion.ts";
import {
	expectedOfProvider,
	readProviderToken,
} from "../../../core/identity-provider.ts";
import type { Account } from "../../../core/records.ts";
import type { RequestContext } from "../../../pipeline/operation.ts";
import { settingsOf, type TenantPolicy } from "../policy.ts";
import { controlProviders } from "../tokens.ts";
import type { Proof } from "./read-proof.ts";

type Request = RequestContext<TenantPolicy>;

/** Who somebody proved to be; an account only if the tenant has one. */
interface Recognised {
	readonly assertion: IdentityAssertion;
	readonly account?: Account | undefined;
}

type Checked = { readonly ok: true; readonly value: Recognised } | AnyRefusal;

/** Asks the provider of a proof who it is (S; what each checks C). */
export function checkProof(request: Request, proof: Proof): Promise<Checked> {
	switch (proof.kind) {
		case "social":
			return checkSocial(request, proof);
		case "code":
			return proveByCode(request.flow, proof).then((proved) =>
				proved.ok ? controlled("code", proved.value) : proved,
			);
		case "link":
			return proveByLink(request.flow, proof).then((proved) =>
				proved.ok ? controlled("link", proved.value) : proved,
			);
		case "custom":
			return checkCustom(request, proof);
		default:
			return proof satisfies never;
	}
}

async function checkSocial(
	request: Request,
	{ provider, token, names }: Extract<Proof, { kind: "social" }>,
): Promise<Checked> {
	const { world, flow } = request;
	const expected = expectedOfProvider(world.issuer, flow.now);
	const read = await readProviderToken(token, {
		verify: (text) => world.providerSigner.verify(text, expected),
	});
	if (!read.ok) return read;
	const said = read.value;
	if (said.provider !== provider.toLowerCase())
		return refused(`it comes from ${said.provider}, not from ${provider}`);
	const vouches = said.email === undefined || said.emailVerified;
	// Facebook passes on addresses that nobody has proved; the others do not (C).
	if (!vouches && provider !== "facebook")
		return refused("the provider has not verified the email address");
	return recognised(request, assertedByProvider({ ...said, ...names }));
}

async function checkCustom(
	request: Request,
	{ provider, proof }: Extract<Proof, { kind: "custom" }>,
): Promise<Checked> {
	const { policy, tenant, world } = request;
	const { members = [], accepted = [] } =
		settingsOf(policy, tenant).providers[provider] ?? {};
	const holder = accepted.find(({ proof: right }) =>
		members.every((name) =>
			world.digest.equal(String(proof[name]), right[name] ?? ""),
		),
	);
	if (holder === undefined)
		return refused(`${provider} knows nobody with these data`);
	const { subject, email, firstName, lastName } = holder;
	const assertion = assertedByProvider({
		provider,
		subject,
		...(email !== undefined && { email: email.toLowerCase() }),
		emailVerified: email !== undefined,
		...(firstName !== undefined && { givenName: firstName }),
		...(lastName !== undefined && { familyName: lastName }),
	});
	return recognised(request, assertion);
}

function controlled(
	form: keyof typeof controlProviders,
	proved: ProvedControl,
): Checked {
	const assertion = assertedByControl(controlProviders[form], proved);
	return { ok: true, value: { assertion, account: proved.account } };
}

async function recognised(
	{ flow }: Request,
	assertion: IdentityAssertion,
): Promise<Checked> {
	const { value: account } = await recognisePerson(flow, assertion);
	return { ok: true, value: { assertion, account } };
}

function refused(reason: string): AnyRefusal {
	return refuse("provider-token-refused", { reason });
}
