// An outside identity signs in to the account it is linked to, or to the account whose email address
// the provider vouches for; whether it makes a new one is for the API to say.
import { describe, expect, it } from "vitest";
import {
	identifierOf,
	type NewAccountDraft,
} from "../../../src/core/account.ts";
import { blockAccount } from "../../../src/core/flows/operator-acts.ts";
import {
	type ProviderAssertion,
	registerWithProvider,
	type SignInWithProvider,
	signInWithProvider,
} from "../../../src/core/flows/sign-in-with-provider.ts";
import { adaEmail, registerAda } from "../../support/ada.ts";
import { anEmail, aPhone } from "../../support/an-account.ts";
import { createFlowWorld, type FlowWorld } from "../../support/flow-context.ts";
import {
	acceptedValue,
	codeOf,
	countCodes,
	inParallel,
} from "../../support/outcome.ts";
import { register } from "../../support/register.ts";

const assertion: ProviderAssertion = {
	provider: "google",
	subject: "ada-at-google",
	email: adaEmail.value,
	emailVerified: true,
};
const draft: NewAccountDraft = { identifiers: [], locale: "en", profile: {} };
const create = () => draft;

function signIn(
	world: FlowWorld,
	whenUnknown: SignInWithProvider["whenUnknown"],
	special: Partial<ProviderAssertion> = {},
) {
	const told = { ...assertion, ...special };
	return signInWithProvider(world.context(), { assertion: told, whenUnknown });
}

function registerFrom(
	world: FlowWorld,
	special: Partial<NewAccountDraft> = {},
	told: Partial<ProviderAssertion> = {},
) {
	return registerWithProvider(world.context(), {
		assertion: { ...assertion, ...told },
		draft: { ...draft, ...special },
	});
}

describe("signing in by a provider", () => {
	it("finds the account it was registered with", async () => {
		const world = createFlowWorld();
		const { id } = acceptedValue(await registerFrom(world));
		const signedIn = acceptedValue(await signIn(world, "refuse"));
		expect(signedIn.account?.id).toBe(id);
		expect(signedIn.firstSignIn).toBe(true);
	});

	it("links the account whose email the provider vouches for", async () => {
		const world = createFlowWorld();
		const ada = await registerAda(world);
		const { account } = acceptedValue(await signIn(world, "refuse"));
		expect(account?.id).toBe(ada.id);
		expect(account && identifierOf(account, "email")?.verifiedAt).toBeDefined();
		const moved = { email: "other@example.test" };
		const again = acceptedValue(await signIn(world, "refuse", moved));
		expect(again.account?.id).toBe(ada.id);
	});

	it("keeps the links to several providers beside each other", async () => {
		const world = createFlowWorld();
		await registerAda(world);
		await signIn(world, "refuse");
		await signIn(world, "refuse", { provider: "apple", subject: "x" });
		const { account } = acceptedValue(await signIn(world, "refuse"));
		const links = account?.identifiers.filter(
			({ type }) => type === "external",
		);
		expect(links).toHaveLength(2);
	});

	it("does not trust an email the provider does not vouch for", async () => {
		const world = createFlowWorld();
		await registerAda(world);
		const outcome = await signIn(world, "refuse", { emailVerified: false });
		expect(codeOf(outcome)).toBe("account-unknown");
	});

	it("refuses a stranger where none may be made", async () => {
		const world = createFlowWorld();
		expect(codeOf(await signIn(world, "refuse"))).toBe("account-unknown");
		expect(await world.context().store.count("account")).toBe(0);
	});

	it("makes an account for a stranger where it may", async () => {
		const world = createFlowWorld();
		const { account } = acceptedValue(await signIn(world, create));
		const verifiedAt = world.context().now;
		expect(account?.identifiers).toEqual([
			{ type: "external", value: "google:ada-at-google", verifiedAt },
			{ type: "email", value: adaEmail.value, verifiedAt },
		]);
	});

	it("makes one account of ten sign-ins at once", async () => {
		const world = createFlowWorld();
		const outcomes = await inParallel(10, () => signIn(world, create));
		expect(countCodes(outcomes)).toEqual({ ok: 10 });
		expect(await world.context().store.count("account")).toBe(1);
	});

	it("makes none with an unproved email that somebody has", async () => {
		const world = createFlowWorld();
		await registerAda(world);
		const unproved = () => ({
			...draft,
			identifiers: [anEmail(adaEmail.value)],
		});
		const outcome = await signIn(world, unproved, { emailVerified: false });
		expect(codeOf(outcome)).toBe("identifier-taken");
	});

	it("is refused for a blocked account", async () => {
		const world = createFlowWorld();
		const { id: accountId } = acceptedValue(await registerFrom(world));
		await blockAccount(world.context(), { accountId });
		expect(codeOf(await signIn(world, "refuse"))).toBe("account-blocked");
	});
});

describe("registering by a provider", () => {
	it("makes an account and signs nobody in", async () => {
		const world = createFlowWorld();
		acceptedValue(await registerFrom(world));
		expect(await world.context().store.count("session")).toBe(0);
	});

	it("takes the proved email over the one of the draft", async () => {
		const world = createFlowWorld();
		const identifiers = [anEmail(adaEmail.value)];
		const account = acceptedValue(await registerFrom(world, { identifiers }));
		expect(account.identifiers).toHaveLength(2);
		expect(identifierOf(account, "email")?.verifiedAt).toBeDefined();
	});

	it("is refused when the identity is known", async () => {
		const world = createFlowWorld();
		await registerFrom(world);
		const other = { email: "other@example.test" };
		expect(await registerFrom(world, {}, other)).toEqual({
			ok: false,
			code: "account-exists",
			data: { identifier: "external" },
		});
	});

	it("is refused when the proved email is known", async () => {
		const world = createFlowWorld();
		await registerAda(world);
		expect(await registerFrom(world)).toEqual({
			ok: false,
			code: "account-exists",
			data: { identifier: "email" },
		});
	});

	it("is refused when the phone number of the draft is known", async () => {
		const world = createFlowWorld();
		const phone = "+43660123456";
		await register(world.context(), { phone });
		const identifiers = [aPhone(phone)];
		expect(await registerFrom(world, { identifiers })).toEqual({
			ok: false,
			code: "account-exists",
			data: { identifier: "phone" },
		});
	});
});
