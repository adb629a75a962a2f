// A flow hears no more of an API than its numbers, its words and its ear for events.
import { describe, expect, it } from "vitest";
import type { DomainEvent } from "../../src/core/events.ts";
import { makeDigits } from "../../src/core/secrets.ts";
import type { ChallengeId } from "../../src/core/values.ts";
import type {
	ApiDefinition,
	EventPlace,
} from "../../src/pipeline/api-definition.ts";
import { createFlowContext } from "../../src/pipeline/flow-context.ts";
import { makeEmptyWorld } from "../../src/worlds/make-empty-world.ts";
import { aChallenge } from "../support/a-challenge.ts";
import { anAccount } from "../support/an-account.ts";
import { tinyApi } from "../support/tiny-api.ts";

const event: DomainEvent = {
	kind: "challenge-decided",
	challenge: aChallenge(),
	account: anAccount(),
};

function contextOf(given: Partial<ApiDefinition>) {
	const { world } = makeEmptyWorld("w1", {
		seed: "s",
		isSeeded: true,
		machineTime: () => 0,
	});
	const parts = { tenant: "main", locale: "en", baseUrl: "http://tiny.test" };
	const api = tinyApi(given);
	return { world, context: createFlowContext({ world, api, ...parts }) };
}

describe("a flow context", () => {
	it("tells the API of an event, where it happened, and in its transaction", async () => {
		const heard: DomainEvent[] = [];
		const places: EventPlace[] = [];
		const { world, context } = contextOf({
			announce: async (transaction, told, place) => {
				heard.push(told);
				places.push(place);
				await transaction.put("account", anAccount());
			},
		});
		await context.store.transact(async (transaction) =>
			context.announce?.(transaction, event),
		);
		expect(heard).toEqual([event]);
		expect(places).toEqual([{ world, tenant: "main", context }]);
		expect(await world.store.count("account")).toBe(1);
	});

	it("makes the ids of approvals as the API does, from the chance of the world", () => {
		const { context } = contextOf({
			makeChallengeId: (random) => makeDigits(random, 18) as ChallengeId, // by its maker
		});
		expect(context.makeChallengeId?.()).toMatch(/^\d{18}$/);
	});

	it("has neither where the API wants neither", () => {
		const { context } = contextOf({});
		expect(context.announce).toBeUndefined();
		expect(context.makeChallengeId).toBeUndefined();
	});
});
