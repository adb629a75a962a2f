// A code sent to an address or number signs in whoever reads it, verifies it, and makes the account
// on its first confirmation: once, however many arrive at once.
import { describe, expect, it } from "vitest";
import type { NewAccountDraft } from "../../../src/core/account.ts";
import { identifierOf } from "../../../src/core/account.ts";
import { blockAccount } from "../../../src/core/flows/operator-acts.ts";
import { sendSignInCode } from "../../../src/core/flows/send-code.ts";
import {
	type SignInWithCode,
	signInWithCode,
} from "../../../src/core/flows/sign-in-with-code.ts";
import type { Json } from "../../../src/core/values.ts";
import { adaEmail, registerAda, signInAda } from "../../support/ada.ts";
import { anEmail, aPhone } from "../../support/an-account.ts";
import {
	createFlowWorld,
	type FlowWorld,
	wrongCode,
} from "../../support/flow-context.ts";
import {
	acceptedValue,
	codeOf,
	countCodes,
	inParallel,
} from "../../support/outcome.ts";
import { register } from "../../support/register.ts";

const phone = "+43660123456";
const byPhone = { channel: "sms", recipient: phone } as const;
const byEmail = { channel: "email", recipient: adaEmail.value } as const;
type Way = typeof byPhone | typeof byEmail;

async function send(
	world: FlowWorld,
	way: Way,
	intent: Readonly<Record<string, Json>> = {},
): Promise<string> {
	const command = { ...way, intent, mayCreate: true };
	acceptedValue(await sendSignInCode(world.context(), command));
	return world.lastSecret(way.recipient);
}

function confirm(
	world: FlowWorld,
	way: Way,
	code: string,
	special: Partial<SignInWithCode> = {},
) {
	const newAccount = () => draft();
	return signInWithCode(world.context(), {
		...way,
		code,
		newAccount,
		...special,
	});
}

function draft(special: Partial<NewAccountDraft> = {}): NewAccountDraft {
	return { identifiers: [], locale: "en", profile: {}, ...special };
}

describe("the first confirmation", () => {
	it.each([
		{ way: byPhone, methods: ["sms"], type: "phone" },
		{ way: byEmail, methods: ["otp"], type: "email" },
	] as const)(
		"by $way.channel makes an account with the $type verified",
		async (row) => {
			const world = createFlowWorld();
			const code = await send(world, row.way);
			const signedIn = acceptedValue(await confirm(world, row.way, code));
			expect(signedIn.firstSignIn).toBe(true);
			expect(signedIn.session.methods).toEqual(row.methods);
			expect(signedIn.account?.identifiers).toEqual([
				{
					type: row.type,
					value: row.way.recipient,
					verifiedAt: world.context().now,
				},
			]);
		},
	);

	it("makes it from what was said when the code was asked for", async () => {
		const world = createFlowWorld();
		const code = await send(world, byPhone, { branchId: 7 });
		const newAccount: SignInWithCode["newAccount"] = (intent) =>
			draft({ profile: { home: intent.branchId ?? null } });
		const signedIn = await confirm(world, byPhone, code, { newAccount });
		expect(acceptedValue(signedIn).account?.profile).toEqual({ home: 7 });
	});

	it("makes one account of ten at once", async () => {
		const world = createFlowWorld();
		const code = await send(world, byEmail);
		const outcomes = await inParallel(10, () => confirm(world, byEmail, code));
		expect(countCodes(outcomes)).toEqual({ ok: 1, "challenge-unknown": 9 });
		const { store } = world.context();
		expect(await store.count("account")).toBe(1);
		expect(await store.count("session")).toBe(1);
	});

	it("that comes with somebody's identifier makes nothing", async () => {
		const world = createFlowWorld();
		await registerAda(world);
		const code = await send(world, byPhone);
		const newAccount = () => draft({ identifiers: [anEmail(adaEmail.value)] });
		const outcome = await confirm(world, byPhone, code, { newAccount });
		expect(codeOf(outcome)).toBe("identifier-taken");
		expect(await world.context().store.count("account")).toBe(1);
	});

	it("names the address once when the draft names it, too", async () => {
		const world = createFlowWorld();
		const code = await send(world, byPhone);
		const newAccount = () => draft({ identifiers: [aPhone(phone)] });
		const signedIn = await confirm(world, byPhone, code, { newAccount });
		expect(acceptedValue(signedIn).account?.identifiers).toHaveLength(1);
	});

	it("does not happen by a wrong code", async () => {
		const world = createFlowWorld();
		const code = await send(world, byPhone);
		await confirm(world, byPhone, wrongCode(code));
		expect(await world.context().store.count("account")).toBe(0);
	});
});

describe("a confirmation for a known account", () => {
	it("verifies the address and makes nothing", async () => {
		const world = createFlowWorld();
		const ada = await registerAda(world);
		const code = await send(world, byEmail);
		const newAccount = () => {
			throw new Error("Ada has an account.");
		};
		const signedIn = await confirm(world, byEmail, code, { newAccount });
		const { account } = acceptedValue(signedIn);
		expect(account?.id).toBe(ada.id);
		expect(account && identifierOf(account, "email")?.verifiedAt).toBe(
			world.context().now,
		);
	});

	it("carries out what else was asked for", async () => {
		const world = createFlowWorld();
		await registerAda(world);
		await signInAda(world);
		const code = await send(world, byEmail, { nickname: "Countess" });
		const outcome = await confirm(world, byEmail, code, {
			carryOut: (account, { nickname = null }) => ({
				...account,
				profile: { nickname },
			}),
		});
		const { account } = acceptedValue(outcome);
		expect(account?.profile).toEqual({ nickname: "Countess" });
		const { store } = world.context();
		expect(await store.get("account", account?.id ?? "")).toEqual(account);
	});

	it("of a blocked account is refused, and the code is used up", async () => {
		const world = createFlowWorld();
		const { id: accountId } = await register(world.context(), { phone });
		const code = await send(world, byPhone);
		await blockAccount(world.context(), { accountId });
		expect(codeOf(await confirm(world, byPhone, code))).toBe("account-blocked");
		expect(codeOf(await confirm(world, byPhone, code))).toBe(
			"challenge-unknown",
		);
	});

	it("by a wrong code tells nothing of a block", async () => {
		const world = createFlowWorld();
		const { id: accountId } = await register(world.context(), { phone });
		const code = await send(world, byPhone);
		await blockAccount(world.context(), { accountId });
		const outcome = await confirm(world, byPhone, wrongCode(code));
		expect(codeOf(outcome)).toBe("code-mismatch");
	});
});

describe("two people's codes", () => {
	it("are worth nothing for each other", async () => {
		const world = createFlowWorld({ code: { mode: "random" } });
		const mine = await send(world, byPhone);
		const yours = await send(world, byEmail);
		expect(codeOf(await confirm(world, byPhone, yours))).toBe("code-mismatch");
		expect(codeOf(await confirm(world, byEmail, mine))).toBe("code-mismatch");
	});
});
