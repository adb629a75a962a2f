// A person asks to be deleted: the account stays usable through the grace, and the first date stands.
import { describe, expect, it } from "vitest";
import { requestDeletion } from "../../../src/core/flows/request-deletion.ts";
import type { AccountId } from "../../../src/core/values.ts";
import { createFlowWorld } from "../../support/flow-context.ts";
import { register } from "../../support/register.ts";

const email = "ada@example.test";
const phone = "+43660123456";

describe("requesting a deletion", () => {
	it("dates it, keeps the person and tells them", async () => {
		const world = createFlowWorld({ deletion: { graceSeconds: 60 } });
		const ada = await register(world.context(), {
			email,
			phone,
			profile: { firstName: "Ada" },
		});
		const { now } = world.context();
		const outcome = await requestDeletion(world.context(), {
			accountId: ada.id,
			reason: "moved",
		});
		expect(outcome).toEqual({
			ok: true,
			value: {
				...ada,
				deletionRequestedAt: now,
				deletionDueAt: now + 60_000,
				deletionReason: "moved",
			},
		});
		expect(await world.outbox()).toMatchObject([
			{ purpose: "deletion-requested", channel: "email", recipient: email },
		]);
	});

	it("again keeps the first date and tells nothing twice", async () => {
		const world = createFlowWorld();
		const ada = await register(world.context(), { email });
		const first = await requestDeletion(world.context(), { accountId: ada.id });
		world.advance(3600);
		expect(
			await requestDeletion(world.context(), {
				accountId: ada.id,
				reason: "x",
			}),
		).toEqual(first);
		expect(await world.outbox()).toHaveLength(1);
	});

	it.each([
		["by mail", { email, phone }, ["email"]],
		["by SMS when there is no address", { phone }, ["sms"]],
		["by nothing when there is neither", {}, []],
	])("tells the person %s", async (_how, reach, channels) => {
		const world = createFlowWorld();
		const ada = await register(world.context(), reach);
		await requestDeletion(world.context(), { accountId: ada.id });
		expect((await world.outbox()).map(({ channel }) => channel)).toEqual(
			channels,
		);
	});

	it("without any grace deletes at once", async () => {
		const world = createFlowWorld({ deletion: { graceSeconds: 0 } });
		const ada = await register(world.context(), { email });
		const outcome = await requestDeletion(world.context(), {
			accountId: ada.id,
		});
		expect(outcome).toMatchObject({
			value: { identifiers: [], deletedAt: world.context().now },
		});
		expect(await world.outbox()).toHaveLength(1);
		expect(
			await requestDeletion(world.context(), { accountId: ada.id }),
		).toMatchObject({
			code: "account-unknown",
		});
	});
});

describe("requesting a deletion is refused", () => {
	it.each(["invoice", "rental"] as const)(
		"while something is open: %s",
		async (kind) => {
			const world = createFlowWorld();
			const ada = await register(world.context(), {
				email,
				obligations: [kind],
			});
			expect(
				await requestDeletion(world.context(), { accountId: ada.id }),
			).toEqual({
				ok: false,
				code: "obligation-open",
				data: { kind },
			});
			expect(await world.context().store.get("account", ada.id)).toEqual(ada);
			expect(await world.outbox()).toEqual([]);
		},
	);

	it("for an account that is unknown", async () => {
		const accountId = "nobody" as AccountId; // stands for an id that was never given out
		expect(
			await requestDeletion(createFlowWorld().context(), { accountId }),
		).toMatchObject({
			code: "account-unknown",
		});
	});
});
