// An account that was made without a password gets its first one, once, and is signed in with it.
import { describe, expect, it } from "vitest";
import { createPassword } from "../../../src/core/flows/create-password.ts";
import { blockAccount } from "../../../src/core/flows/operator-acts.ts";
import { signInWithPassword } from "../../../src/core/flows/sign-in-with-password.ts";
import { type AccountId, realmOf } from "../../../src/core/values.ts";
import { adaEmail } from "../../support/ada.ts";
import { createFlowWorld, type FlowWorld } from "../../support/flow-context.ts";
import {
	acceptedValue,
	codeOf,
	countCodes,
	inParallel,
} from "../../support/outcome.ts";
import { register } from "../../support/register.ts";

const password = "a first password";

async function withoutPassword() {
	const world = createFlowWorld();
	const { id } = await register(world.context(), { email: adaEmail.value });
	return { world, accountId: id };
}

function create(world: FlowWorld, accountId: AccountId, chosen = password) {
	return createPassword(world.context(), { accountId, password: chosen });
}

async function opens(world: FlowWorld, tried: string) {
	const command = { identifier: adaEmail, password: tried };
	return codeOf(await signInWithPassword(world.context(), command));
}

describe("a first password", () => {
	it("signs in, now and later", async () => {
		const { world, accountId } = await withoutPassword();
		const created = acceptedValue(await create(world, accountId));
		expect(created.session).toMatchObject({
			owner: { kind: "account", accountId },
			methods: ["pwd"],
		});
		expect(created.account?.password?.changedAt).toBe(world.context().now);
		expect(created.firstSignIn).toBe(true);
		expect(await opens(world, password)).toBe("ok");
	});

	it("opens a session as far as the API says", async () => {
		const { world, accountId } = await withoutPassword();
		const { session } = acceptedValue(
			await createPassword(world.context(), {
				accountId,
				password,
				session: ({ id }) => ({ scope: "exchange", actsFor: id }),
			}),
		);
		expect(session).toMatchObject({ scope: "exchange", actsFor: accountId });
	});

	it("is set once", async () => {
		const { world, accountId } = await withoutPassword();
		await create(world, accountId);
		const again = await create(world, accountId, "another password");
		expect(codeOf(again)).toBe("password-already-set");
		expect(await opens(world, password)).toBe("ok");
	});

	it("is set once of ten at once", async () => {
		const { world, accountId } = await withoutPassword();
		const outcomes = await inParallel(10, () => create(world, accountId));
		expect(countCodes(outcomes)).toEqual({ ok: 1, "password-already-set": 9 });
		expect(await world.context().store.count("session")).toBe(1);
	});

	it("that is there already is told before the rules", async () => {
		const { world, accountId } = await withoutPassword();
		await create(world, accountId);
		const again = await create(world, accountId, "short");
		expect(codeOf(again)).toBe("password-already-set");
	});

	it("that breaks the rules is not set", async () => {
		const { world, accountId } = await withoutPassword();
		expect(await create(world, accountId, "short")).toMatchObject({
			code: "password-unacceptable",
			data: { rules: ["too-short"] },
		});
		expect(codeOf(await create(world, accountId))).toBe("ok");
	});

	it("is for nobody unknown, and not in another realm", async () => {
		const { world, accountId } = await withoutPassword();
		const nobody = "nobody" as AccountId; // the brand only marks it as an id
		expect(codeOf(await create(world, nobody))).toBe("account-unknown");
		const realm = realmOf("mobility", "other");
		const elsewhere = await createPassword(world.context({ realm }), {
			accountId,
			password,
		});
		expect(codeOf(elsewhere)).toBe("account-unknown");
	});

	it("is not for a blocked account", async () => {
		const { world, accountId } = await withoutPassword();
		await blockAccount(world.context(), { accountId });
		expect(codeOf(await create(world, accountId))).toBe("account-blocked");
	});
});
