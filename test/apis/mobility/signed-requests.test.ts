// The six signed operations through the front door: order of checks, replay, modes (fact sheet 4).
import { describe, expect, it } from "vitest";
import { createMobilityApi } from "../../../src/apis/mobility/index.ts";
import { createPipeline } from "../../../src/pipeline/pipeline.ts";
import { type MobilityApp, openApp } from "../../support/mobility.ts";

const start = "/customers/create-or-sign-in-with-phone-number";
const body = { phoneNumber: "+43660123456", branchId: 1 };

const signedOperations: readonly (readonly [string, unknown])[] = [
	["/customers/reset/ada%40example.test", undefined],
	["/customers", { firstName: "Nia", lastName: "Long", branchId: 1 }],
	[start, body],
	[
		"/customers/create-or-sign-in-with-email-code",
		{ email: "nia@example.test", branchId: 1 },
	],
	[
		"/customers/social-sign-up",
		{ provider: "GOOGLE", token: "sim.google.4711", branchId: 1 },
	],
	["/customers/verify-email/resend/una%40example.test", undefined],
];

describe.each(signedOperations)("POST %s", (path, sent) => {
	it("needs both parameters", async () => {
		const app = await openApp();
		const answer = await app.post(path, sent);
		expect(answer).toMatchObject({ status: 401, errorCode: "A190" });
		expect(answer.hint).toContain("signature and timestamp");
	});

	it("needs the right value", async () => {
		const app = await openApp();
		const answer = await app.postSigned(path, sent, { secret: "another" });
		expect(answer).toMatchObject({ status: 401, errorCode: "A191" });
	});

	it("needs a fresh timestamp", async () => {
		const app = await openApp();
		const timestamp = String(app.world.clock.now() - 121_000);
		const answer = await app.postSigned(path, sent, { timestamp });
		expect(answer).toMatchObject({ status: 401, errorCode: "A192" });
		expect(answer.hint).toContain("121 s behind");
	});

	it("takes a signature once", async () => {
		const app = await openApp();
		const timestamp = String(app.world.clock.now());
		await app.postSigned(path, sent, { timestamp });
		const answer = await app.postSigned(path, sent, { timestamp });
		expect(answer).toMatchObject({ status: 401, errorCode: "A193" });
	});

	it("is signed without the vendor's prefix under which it is sent", async () => {
		const app = await openApp();
		const sentPath = `/v1/demo/front${path}`;
		const answer = await app.postSigned(path, sent, { sentPath });
		expect(answer.status).toBeLessThan(401);
	});
});

describe("the checks come in this order", () => {
	it("tenant, route, signature, body", async () => {
		const app = await openApp();
		const wrong = { secret: "another" };
		const inTenant = { ...wrong, sentPath: `/v1/nowhere/front${start}` };
		expect(await app.postSigned(start, {}, inTenant)).toMatchObject({
			errorCode: "SIM404",
		});
		expect(await app.postSigned(start, {}, wrong)).toMatchObject({
			errorCode: "A191",
		});
		expect(await app.postSigned(start, {})).toMatchObject({
			errorCode: "U190",
		});
	});

	it("a signature is used up even when the body is refused", async () => {
		const app = await openApp();
		const timestamp = String(app.world.clock.now());
		expect(await app.postSigned(start, {}, { timestamp })).toMatchObject({
			errorCode: "U190",
		});
		expect(await app.postSigned(start, {}, { timestamp })).toMatchObject({
			errorCode: "A193",
		});
	});

	it("a wrong signature is not used up", async () => {
		const app = await openApp();
		const timestamp = String(app.world.clock.now());
		const wrong = { timestamp, secret: "another" };
		await app.postSigned(start, body, wrong);
		expect(await app.postSigned(start, body, wrong)).toMatchObject({
			errorCode: "A191",
		});
	});

	it("the same signature is good once in each tenant that shares the secret", async () => {
		const app = await openApp();
		const timestamp = String(app.world.clock.now());
		for (const tenant of ["demo", "other"]) {
			const sentPath = `/v1/${tenant}/front${start}`;
			const answer = await app.postSigned(start, body, { timestamp, sentPath });
			expect(answer.status).toBe(204);
		}
	});

	it("a burst of the same request is let in once", async () => {
		const app = await openApp();
		const timestamp = String(app.world.clock.now());
		const answers = await Promise.all(
			Array.from({ length: 10 }, () =>
				app.postSigned(start, body, { timestamp }),
			),
		);
		expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
	});
});

describe("the marks of used signatures", () => {
	it("do not pile up", async () => {
		const app = await openApp();
		for (let at = 0; at < 130; at += 1) {
			await app.postSigned("/customers/reset/nobody%40example.test");
			app.advance(10);
		}
		expect(await app.world.store.count("replay-mark")).toBeLessThan(100);
	});
});

describe("mode", () => {
	const ask = (app: MobilityApp, query: string) =>
		app.post(`${start}${query}`, body);

	it("off ignores both parameters", async () => {
		const app = await openApp({ signature: { mode: "off" } });
		expect((await ask(app, "")).status).toBe(204);
	});

	it("presence takes any value, fresh and once", async () => {
		const app = await openApp({ signature: { mode: "presence" } });
		const query = `?signature=own-recipe&timestamp=${app.world.clock.now()}`;
		expect((await ask(app, query)).status).toBe(204);
		expect(await ask(app, query)).toMatchObject({ errorCode: "A193" });
		expect(await ask(app, "?signature=own-recipe")).toMatchObject({
			errorCode: "A190",
		});
		expect(await ask(app, "?signature=own-recipe&timestamp=1")).toMatchObject({
			errorCode: "A192",
		});
	});

	it("custom asks the function the API was made with", async () => {
		const app = await openApp({ signature: { mode: "custom" } });
		const api = createMobilityApi({
			verifySignature: ({ signature, secret }) => signature === `own ${secret}`,
		});
		const pipeline = createPipeline(api, {
			validateResponses: true,
			showHints: true,
			onDefect: (error) => {
				throw error;
			},
			stopwatch: () => 0,
		});
		const send = async (signature: string) => {
			const timestamp = String(app.world.clock.now());
			const answer = await pipeline(
				{
					method: "POST",
					path: start,
					query: String(new URLSearchParams({ signature, timestamp })),
					headers: { "content-type": "application/json" },
					body: new TextEncoder().encode(JSON.stringify(body)),
					origin: "http://localhost",
					reachedBy: "in-process",
				},
				{ world: app.world, baseUrl: "http://localhost/mobility" },
			);
			return answer.status;
		};
		expect(await send("wrong")).toBe(401);
		expect(await send("own sim-app-secret")).toBe(204);
	});

	it("custom takes nothing when no function was given", async () => {
		const app = await openApp({ signature: { mode: "custom" } });
		const query = `?signature=any&timestamp=${app.world.clock.now()}`;
		expect(await ask(app, query)).toMatchObject({ errorCode: "A191" });
	});
});
