// A link signs in whoever reads the address, once, and as long as it lives.
import { describe, expect, it } from "vitest";
import { refuse } from "../../../src/core/errors.ts";
import { blockAccount } from "../../../src/core/flows/operator-acts.ts";
import { sendSignInProof } from "../../../src/core/flows/send-sign-in-proof.ts";
import { signInWithCode } from "../../../src/core/flows/sign-in-with-code.ts";
import { signInWithLink } from "../../../src/core/flows/sign-in-with-link.ts";
import { adaEmail, registerAda } from "../../support/ada.ts";
import {
	createFlowWorld,
	dawn,
	type FlowWorld,
	wrongCode,
} from "../../support/flow-context.ts";
import { acceptedValue, codeOf } from "../../support/outcome.ts";

async function mailed(form: "link" | "code" = "link") {
	const world = createFlowWorld();
	const ada = await registerAda(world);
	const command = { identifier: adaEmail, form } as const;
	acceptedValue(await sendSignInProof(world.context(), command));
	return { world, ada };
}

async function follow(world: FlowWorld) {
	const link = (await world.outbox()).at(-1)?.link ?? "";
	const token = link.slice(link.lastIndexOf("/") + 1);
	return signInWithLink(world.context(), { token });
}

const byEmail = { channel: "email", recipient: adaEmail.value } as const;

describe("a sign-in link", () => {
	it("opens a session and verifies the address", async () => {
		const { world, ada } = await mailed();
		const { session, account } = acceptedValue(await follow(world));
		expect(session.owner).toEqual({ kind: "account", accountId: ada.id });
		expect(session.methods).toEqual(["otp"]);
		expect(account?.identifiers).toEqual([{ ...adaEmail, verifiedAt: dawn }]);
		expect(codeOf(await follow(world))).toBe("challenge-unknown");
	});

	it.each([
		[3599, "ok"],
		[3600, "code-expired"],
		[3601, "code-expired"],
	] as const)("followed after %i s: %s", async (seconds, outcome) => {
		const { world } = await mailed();
		world.advance(seconds);
		expect(codeOf(await follow(world))).toBe(outcome);
	});

	it("lets no blocked person in", async () => {
		const { world, ada } = await mailed();
		acceptedValue(await blockAccount(world.context(), { accountId: ada.id }));
		expect(codeOf(await follow(world))).toBe("account-blocked");
	});

	it("stays used when the session is stopped at a gate", async () => {
		const { world } = await mailed();
		const link = (await world.outbox()).at(-1)?.link ?? "";
		const token = link.slice(link.lastIndexOf("/") + 1);
		const stopped = await signInWithLink(world.context(), {
			token,
			complete: async () => refuse("session-limit-reached", { limit: 1 }),
		});
		expect(codeOf(stopped)).toBe("session-limit-reached");
		expect(codeOf(await follow(world))).toBe("challenge-unknown");
	});
});

describe("a sign-in code under a lock", () => {
	const lock = {};

	async function tryWrong(world: FlowWorld) {
		const code = wrongCode(await world.lastSecret(adaEmail.value));
		const command = { ...byEmail, code, lock };
		return signInWithCode(world.context(), command);
	}

	async function tryRight(world: FlowWorld) {
		const code = await world.lastSecret(adaEmail.value);
		return signInWithCode(world.context(), { ...byEmail, code, lock });
	}

	it("counts toward it as a wrong password does", async () => {
		const { world } = await mailed("code");
		for (const _ of [1, 2, 3])
			expect(codeOf(await tryWrong(world))).toBe("code-mismatch");
		expect(codeOf(await tryRight(world))).toBe("account-locked");
	});

	it("ends the count when it is right", async () => {
		const { world } = await mailed("code");
		await tryWrong(world);
		const { account } = acceptedValue(await tryRight(world));
		expect(account?.lockout).toEqual({ failures: 0 });
	});

	it("tells first that nobody is there, and who may not enter", async () => {
		const { world } = await mailed("code");
		const recipient = "nobody@example.test";
		const nobody = { channel: "email", recipient, code: "1", lock } as const;
		expect(codeOf(await signInWithCode(world.context(), nobody))).toBe(
			"account-unknown",
		);
		const screened = await signInWithCode(world.context(), {
			...byEmail,
			code: "1",
			screen: () => refuse("account-blocked", {}),
		});
		expect(codeOf(screened)).toBe("account-blocked");
	});
});

describe("whoever is named by a username", () => {
	it("is reached at their address, if they have one", async () => {
		const world = createFlowWorld();
		const identifier = { type: "username", value: "ada" } as const;
		const command = { identifier, form: "code" } as const;
		expect(codeOf(await sendSignInProof(world.context(), command))).toBe(
			"account-unknown",
		);
	});
});
