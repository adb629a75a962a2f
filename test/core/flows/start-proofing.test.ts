// Outside checks are begun by the person and decided by an operator, or approved at once by policy.
import { describe, expect, it } from "vitest";
import { setProofing } from "../../../src/core/flows/operator-acts.ts";
import { startProofing } from "../../../src/core/flows/start-proofing.ts";
import type { AccountId } from "../../../src/core/values.ts";
import { createFlowWorld } from "../../support/flow-context.ts";
import { register } from "../../support/register.ts";

const kind = "licence";

describe("beginning a check", () => {
	it("leaves it pending until an operator decides", async () => {
		const world = createFlowWorld();
		const { id: accountId } = await register(world.context(), {
			email: "ada@example.test",
		});
		const begun = await startProofing(world.context(), { accountId, kind });
		expect(begun).toMatchObject({
			value: { proofing: { licence: "pending" } },
		});
		expect(await startProofing(world.context(), { accountId, kind })).toEqual(
			begun,
		);

		await setProofing(world.context(), { accountId, kind, state: "rejected" });
		expect(
			await startProofing(world.context(), { accountId, kind }),
		).toMatchObject({
			value: { proofing: { licence: "pending" } },
		});

		await setProofing(world.context(), { accountId, kind, state: "approved" });
		expect(await startProofing(world.context(), { accountId, kind })).toEqual({
			ok: false,
			code: "proofing-already-approved",
			data: { kind },
		});
	});

	it("approves it at once where the policy says so", async () => {
		const world = createFlowWorld({ autoApproveProofing: true });
		const { id: accountId } = await register(world.context(), {
			email: "ada@example.test",
		});
		const outcome = await startProofing(world.context(), { accountId, kind });
		expect(outcome).toMatchObject({
			value: { proofing: { licence: "approved" } },
		});
		expect(outcome.ok && outcome.value).toEqual(
			await world.context().store.get("account", accountId),
		);
	});

	it("is refused for an account that is unknown", async () => {
		const accountId = "nobody" as AccountId; // stands for an id that was never given out
		const { context } = createFlowWorld();
		expect(await startProofing(context(), { accountId, kind })).toMatchObject({
			code: "account-unknown",
		});
	});
});
