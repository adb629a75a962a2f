// What the server of a programme is told, and how it can be sure who tells it (fact sheet 7.2).
import { createHmac } from "node:crypto";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
	apiKey,
	type BankingApp,
	ids,
	openBanking,
	phones,
} from "../../support/banking.ts";
import {
	openWebhookServer,
	type WebhookServer,
} from "../../support/webhook-server.ts";

const now = Date.parse("2026-01-10T00:00:00Z");
const ada = { type: "ROOT", id: ids.ada };
const consumer = { type: "CONSUMER", id: ids.ada };
const paul = { type: "ROOT", id: ids.push };

const webhooks = async (app: BankingApp) =>
	(await app.messages())
		.filter(({ channel }) => channel === "webhook")
		.map(({ recipient, purpose, payload }) => ({
			recipient,
			purpose,
			payload,
		}));

const decide = (app: BankingApp, id: unknown, word: string) =>
	app.post(`/factors/${ids.push}/challenges/${id}/${word}`);

describe("the outbox holds", () => {
	test("a step-up by code, with the token that is stepped-up now", async () => {
		const app = await openBanking();
		const token = await app.signInSteppedUp("ada");
		const { challengeId } = await app.lastMessage(phones.ada);
		const payload = {
			credential: ada,
			identity: consumer,
			challengeId,
			type: "OTP",
			status: "VERIFIED",
			publishedTimestamp: now,
			authToken: token,
		};
		const path = "/stepup/watch";
		expect(await webhooks(app)).toEqual([
			{ recipient: path, purpose: path, payload },
		]);
	});

	test.each([
		["verify_success", "VERIFIED"],
		["verify_invalid", "DECLINED"],
		["verify_expired", "EXPIRED"],
	])("a step-up on a device, after %s", async (word, status) => {
		const app = await openBanking();
		const token = await app.signIn("push");
		const path = "/stepup/challenges/push/AUTHY";
		const { id } = (await app.post(path, undefined, { token })).data;
		expect((await decide(app, id, word)).data).toEqual({ code: "COMPLETED" });
		expect(await webhooks(app)).toEqual([
			{
				recipient: "/stepup/watch",
				purpose: "/stepup/watch",
				payload: {
					credential: paul,
					identity: { type: "CONSUMER", id: ids.push },
					challengeId: id,
					type: "PUSH",
					status,
					publishedTimestamp: now,
					...(status === "VERIFIED" && { authToken: token }),
				},
			},
		]);
		const again = await decide(app, id, word);
		expect(again.data).toEqual({ code: "DENIED" });
		expect(await webhooks(app)).toHaveLength(1);
	});

	test("a sign-in on a device, with a token to be exchanged for a stepped-up one", async () => {
		const app = await openBanking({ profile: "current" });
		const email = "push@example.test";
		const asked = await app.post("/login_via_biometrics", { email });
		await decide(app, asked.data.challengeId, "verify_success");
		const [{ payload, recipient } = { payload: undefined }] =
			await webhooks(app);
		expect(recipient).toBe("/login/watch");
		expect(payload).toEqual({
			credential: paul,
			identity: { type: "CONSUMER", id: ids.push },
			type: "BIOMETRIC",
			status: "VERIFIED",
			publishedTimestamp: now,
			authToken: expect.any(String),
		});
		const { authToken } = payload as { readonly authToken: string };
		const exchanged = await app.post("/access_token", {}, { token: authToken });
		expect(exchanged.data.status).toBe("STEPPED_UP");
	});

	test.each([
		["verify_success", "ACTIVE"],
		["verify_invalid", "INACTIVE"],
	])("an enrolment, after %s", async (word, status) => {
		const app = await openBanking();
		const token = await app.signInSteppedUp("ada");
		const before = (await webhooks(app)).length;
		const path = "/authentication_factors/push/AUTHY";
		await app.post(path, undefined, { token });
		const { challengeId } = (await app.messages()).at(-1) ?? {};
		await app.post(`/factors/${ids.ada}/challenges/${challengeId}/${word}`);
		expect((await webhooks(app)).slice(before)).toEqual([
			{
				recipient: "/authentication_factors/watch",
				purpose: "/authentication_factors/watch",
				payload: {
					credentialId: ada,
					type: "PUSH",
					status,
					publishedTimestamp: now,
				},
			},
		]);
	});

	test("a mobile number that was confirmed", async () => {
		const app = await openBanking();
		const token = await app.signIn("pending");
		const path = "/authentication_factors/otp/SMS";
		await app.post(path, undefined, { token });
		const verificationCode = await app.code(phones.pending);
		await app.post(`${path}/verify`, { verificationCode }, { token });
		expect((await webhooks(app)).map(({ payload }) => payload)).toMatchObject([
			{ type: "OTP", status: "ACTIVE" },
		]);
	});
});

describe("a server on this machine", () => {
	let server: WebhookServer | undefined;

	afterEach(() => server?.close());

	async function openServed(statuses: readonly number[] = []) {
		const posts = vi.spyOn(globalThis, "fetch");
		server = await openWebhookServer(statuses);
		const app = await openBanking({ webhook: { url: `${server.url}/hooks/` } });
		/** How many were posted, once the answer to the last is known. */
		const posted = async () => {
			await posts.mock.results.at(-1)?.value;
			await settled();
			return posts.mock.calls.length;
		};
		return { app, server, posted };
	}

	test("gets the webhook, signed twice with the api-key", async () => {
		const { app, server } = await openServed();
		await app.signInSteppedUp("ada");
		const { path, headers, body } = await server.next();
		expect(path).toBe("/hooks/stepup/watch");
		const message = (await app.messages()).at(-1);
		expect(JSON.parse(body)).toEqual(message?.payload);
		const callRef = message?.id;
		const sign = (text: string) =>
			createHmac("sha256", apiKey).update(text).digest("base64");
		expect(headers).toMatchObject({
			"content-type": "application/json",
			"call-ref": callRef,
			"published-timestamp": String(now),
			signature: sign(String(now)),
			"signature-v2": sign(`${callRef}${body}${now}`),
		});
	});

	test("that fails gets it again: after 10 s, then six times as long each time", async () => {
		const failing = [500, 408, 409, 425, 503];
		const { app, server, posted } = await openServed(failing);
		await app.signInSteppedUp("ada");
		const first = await server.next();
		for (const [at, pause] of [10, 60, 360, 2160, 12_960].entries()) {
			expect(await posted()).toBe(at + 1);
			app.advance(pause - 1);
			expect(await posted()).toBe(at + 1);
			app.advance(1);
			const again = await server.next();
			expect(again.body).toBe(first.body);
			expect(again.headers["signature-v2"]).toBe(first.headers["signature-v2"]);
		}
	});

	test("that goes on failing is left alone after five more tries", async () => {
		const { app, server, posted } = await openServed(Array(10).fill(500));
		await app.signInSteppedUp("ada");
		await server.next();
		for (const pause of [10, 60, 360, 2160, 12_960]) {
			app.advance(pause);
			await server.next();
		}
		expect(await posted()).toBe(6);
		app.advance(1_000_000);
		expect(await posted()).toBe(6);
	});

	test.each([200, 400, 404, 302])(
		"that answers %s gets it once, and nobody is followed elsewhere",
		async (status) => {
			const { app, posted } = await openServed([status]);
			await app.signInSteppedUp("ada");
			expect(await posted()).toBe(1);
			app.advance(1_000_000);
			expect(await posted()).toBe(1);
		},
	);

	test("is not told again of what a reset took back", async () => {
		const { app, posted } = await openServed([500]);
		await app.signInSteppedUp("ada");
		expect(await posted()).toBe(1);
		await app.simulator.worlds.reset(app.world.id);
		app.advance(10);
		expect(await posted()).toBe(1);
	});
});

test.each([
	"http://example.test",
	"http://127.0.0.1.example.test",
	"https://10.0.0.1",
	"file:///etc/hosts",
	"not an address",
])("nothing is posted to %s", async (url) => {
	const posts = vi.spyOn(globalThis, "fetch");
	const told = vi.spyOn(console, "error").mockReturnValue();
	const app = await openBanking({ webhook: { url } });
	await app.signInSteppedUp("ada");
	await settled();
	expect(posts).not.toHaveBeenCalled();
	expect(String(told.mock.calls[0]?.[0])).toContain(
		"no address of this machine",
	);
	expect(await webhooks(app)).toHaveLength(1);
});

/** Until everything that is under way inside this process has come to its end. */
async function settled(): Promise<void> {
	for (let turn = 0; turn < 20; turn += 1)
		await new Promise((next) => setImmediate(next));
}
