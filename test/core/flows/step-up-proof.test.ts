// A proof for a third party counts once, for its kind, until its end.
import { describe, expect, it } from "vitest";
import {
	issueProof,
	redeemProof,
} from "../../../src/core/flows/step-up-proof.ts";
import type { Account } from "../../../src/core/records.ts";
import { registerAda } from "../../support/ada.ts";
import { createFlowWorld, type FlowWorld } from "../../support/flow-context.ts";
import { codeOf } from "../../support/outcome.ts";

async function issued(world: FlowWorld, account: Account): Promise<string> {
	const context = world.context();
	const proof = { account, kind: "pin", lifetimeSeconds: 900 };
	const { secret } = await context.store.transact((transaction) =>
		issueProof(context, transaction, proof),
	);
	return secret;
}

function redeem(
	world: FlowWorld,
	token: string,
	kind = "pin",
	isTheirs = true,
) {
	const command = { token, kind, belongsTo: () => isTheirs };
	return redeemProof(world.context(), command);
}

describe("a step-up proof", () => {
	it.each([
		{ seconds: 899, code: "ok" },
		{ seconds: 900, code: "code-expired" },
		{ seconds: 901, code: "code-expired" },
	])("after $seconds s is $code", async ({ seconds, code }) => {
		const world = createFlowWorld();
		const token = await issued(world, await registerAda(world));
		world.advance(seconds);
		expect(codeOf(await redeem(world, token))).toBe(code);
	});

	it("counts once, and only for its kind and person", async () => {
		const world = createFlowWorld();
		const token = await issued(world, await registerAda(world));
		expect(codeOf(await redeem(world, token, "password"))).toBe(
			"challenge-unknown",
		);
		expect(codeOf(await redeem(world, token, "pin", false))).toBe(
			"challenge-unknown",
		);
		expect(codeOf(await redeem(world, token))).toBe("ok");
		expect(codeOf(await redeem(world, token))).toBe("challenge-unknown");
	});

	it("is void once another was issued", async () => {
		const world = createFlowWorld();
		const account = await registerAda(world);
		const first = await issued(world, account);
		const second = await issued(world, account);
		expect(codeOf(await redeem(world, first))).toBe("challenge-unknown");
		expect(codeOf(await redeem(world, second))).toBe("ok");
	});
});
