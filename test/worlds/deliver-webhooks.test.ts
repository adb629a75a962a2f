// On a clock that runs, the next try comes of itself; no process is kept alive for it.
import { afterEach, expect, test, vi } from "vitest";
import type { BankingPolicy } from "../../src/apis/banking/policy.ts";
import { postWebhook } from "../../src/core/flows/post-message.ts";
import type { Overrides } from "../../src/core/policy.ts";
import { createFlowContext } from "../../src/pipeline/flow-context.ts";
import type { WebhookRequest } from "../../src/pipeline/webhook-rules.ts";
import { createSimulator } from "../../src/simulator.ts";

afterEach(() => vi.useRealTimers());

async function openPosting(answers: readonly (number | undefined | Error)[]) {
	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
	const posts: WebhookRequest[] = [];
	const left = [...answers];
	const simulator = createSimulator({
		apis: ["banking"],
		async sendWebhook(request) {
			posts.push(request);
			const answer = left.shift();
			if (answer instanceof Error) throw answer;
			return answer;
		},
	});
	const world = await simulator.worlds.open("default");
	const overrides: Overrides<BankingPolicy> = {
		webhook: { url: "http://[::1]:4100" },
	};
	world.setPolicyOverrides("banking", overrides);
	const { banking: api } = simulator.apis;
	if (api === undefined) throw new Error("There is no banking API.");
	const place = { world, api, tenant: "main", locale: "en", baseUrl: "" };
	const context = createFlowContext(place);
	await world.store.transact(async (transaction) => {
		const order = { event: "/x", recipient: "/x", payload: { n: 1 } };
		await postWebhook(context, transaction, order);
	});
	return { world, posts };
}

test.each([[undefined], [503], [new Error("unplugged")]])(
	"after %s the next try follows in ten seconds",
	async (answer) => {
		const { posts } = await openPosting([answer, 200]);
		await vi.advanceTimersByTimeAsync(9999);
		expect(posts).toHaveLength(1);
		await vi.advanceTimersByTimeAsync(1);
		expect(posts).toHaveLength(2);
		expect(posts[0]).toEqual(posts[1]);
		await vi.advanceTimersByTimeAsync(1_000_000);
		expect(posts).toHaveLength(2);
	},
);

test("a clock that stands still holds the next try back, and lets it go on", async () => {
	const { world, posts } = await openPosting([503]);
	world.clock.freeze();
	await vi.advanceTimersByTimeAsync(60_000);
	expect(posts).toHaveLength(1);
	world.clock.run();
	await vi.advanceTimersByTimeAsync(10_000);
	expect(posts).toHaveLength(2);
});

test("a clock that is moved forward brings the next try at once", async () => {
	const { world, posts } = await openPosting([503]);
	await vi.advanceTimersByTimeAsync(0);
	world.clock.advance(10_000);
	await vi.advanceTimersByTimeAsync(0);
	expect(posts).toHaveLength(2);
});
