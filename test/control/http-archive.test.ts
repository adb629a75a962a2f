// A journal as an HTTP Archive: as the format wants it, whole, and without a secret.
import { expect, test } from "vitest";
import { createControlClient } from "../../src/client/index.ts";
import type { JournalEntry } from "../../src/pipeline/journal.ts";
import { createSimulator, type Simulator } from "../../src/simulator.ts";
import { harProblems } from "../support/har-schema.ts";
import {
	managerId,
	openMerchant,
	password,
	secrets,
} from "../support/merchant.ts";
import { openApp } from "../support/mobility.ts";
import { exchangeOf } from "../support/tiny-api.ts";
import { createStage } from "./stage.ts";

function journalOf({ fetch }: Simulator, world: string) {
	const baseUrl = "http://localhost";
	return createControlClient({ baseUrl, fetch }).world(world).journal;
}

test("a sign-in with second factor and cookies is archived whole, and shows no secret", async () => {
	const app = await openMerchant();
	const answers = [
		await app.login("manager"),
		await app.post("/auth/otp", { otp: app.totp(secrets.manager) }),
	];
	const token = String(answers[1]?.data.token);
	const headers = { "x-user-id": managerId };
	answers.push(await app.post("/auth/refresh-token", undefined, { headers }));
	expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
	const archive = await journalOf(app.simulator, app.world.id).har();
	expect(harProblems(archive)).toEqual([]);
	const { entries } = archive.log;
	expect(entries.map(({ request }) => [request.method, request.url])).toEqual(
		["login/manager", "otp", "refresh-token"].map((path) => [
			"POST",
			`http://localhost/w/${app.world.id}/merchant/auth/${path}`,
		]),
	);
	expect(entries.map(({ response }) => response.status)).toEqual(
		answers.map(({ status }) => status),
	);
	expect(entries[0]?.startedDateTime).toBe("2026-01-10T00:00:00.000Z");
	expect(entries[0]?.request.postData?.text).toContain("manager@example.test");
	const set = entries.flatMap(({ response }) => response.cookies);
	const sent = entries.flatMap(({ request }) => request.cookies);
	expect(set.length).toBeGreaterThan(0);
	expect(sent.length).toBeGreaterThan(0);
	const told = JSON.stringify(archive);
	const hidden = [
		password,
		app.totp(secrets.manager),
		token,
		...app.jar.values(),
		...answers.flatMap(({ cookies }) => cookies.flatMap(secretIn)),
	];
	expect(hidden.every((secret) => secret.length > 5)).toBe(true);
	for (const secret of hidden) expect(told).not.toContain(secret);
	const shown = await journalOf(app.simulator, app.world.id).har({
		secrets: "shown",
	});
	expect(harProblems(shown)).toEqual([]);
	for (const secret of hidden) expect(JSON.stringify(shown)).toContain(secret);
});

/** The value of a cookie that is set rather than removed. */
function secretIn(cookie: string): string[] {
	return /^[^=]+=([^;]+)/.exec(cookie)?.slice(1) ?? [];
}

test("neither code, signature nor token of a sign-in by phone shows", async () => {
	const app = await openApp();
	const phone = "+43660555777";
	const tokens = await app.signInByPhone(phone);
	const code = await app.lastCode(phone);
	await app.get("/customers", tokens.accessToken);
	const archive = await journalOf(app.simulator, app.world.id).har();
	expect(harProblems(archive)).toEqual([]);
	const [asked, , read] = archive.log.entries;
	expect(asked?.request.url).toMatch(/\?.*signature=%5Bredacted%5D/);
	expect(asked?.request.queryString).toContainEqual({
		name: "signature",
		value: "[redacted]",
	});
	expect(read?.request.headers).toContainEqual({
		name: "authorization",
		value: "[redacted]",
	});
	expect(JSON.parse(read?.response.content.text ?? "")).toMatchObject({
		phoneNumber: expect.anything(),
	});
	const told = JSON.stringify(archive);
	for (const secret of [code, tokens.accessToken, tokens.refreshToken])
		expect(told).not.toContain(secret);
});

/** A stage whose world has seen one request for each part given, a second apart. */
async function withJournal(parts: readonly Partial<JournalEntry>[]) {
	const stage = createStage();
	const world = await stage.world("w1");
	for (const [at, part] of parts.entries())
		world.journal.add({
			traceId: `${at}`.padStart(32, "0"),
			at: world.clock.now() + at * 1000,
			durationMs: 1.5,
			api: "tiny",
			exchange: exchangeOf("GET", "/me"),
			answer: { status: 200, headers: [] },
			...part,
		});
	return stage.client.world("w1").journal;
}

test("whoever may see secrets is shown every byte as it was", async () => {
	const journal = await withJournal([
		{
			baseUrl: "https://api.test/v1",
			exchange: exchangeOf("POST", "/keys", {
				query: "q=a%20b&q=c",
				headers: { "content-type": "application/json", cookie: "a=1; b=2" },
				body: '{ "pin" : 1.0 }',
			}),
			answer: {
				status: 302,
				headers: [
					["content-type", "image/png"],
					["set-cookie", "a=3; Path=/"],
					["set-cookie", "b=4"],
					["location", "/next"],
				],
				body: new Uint8Array([0x89, 0x50, 0xff]),
			},
		},
	]);
	const archive = await journal.har({ secrets: "shown" });
	expect(harProblems(archive)).toEqual([]);
	expect(archive.log.entries).toMatchObject([
		{
			request: {
				url: "https://api.test/v1/keys?q=a%20b&q=c",
				queryString: [
					{ name: "q", value: "a b" },
					{ name: "q", value: "c" },
				],
				cookies: [
					{ name: "a", value: "1" },
					{ name: "b", value: "2" },
				],
				postData: { mimeType: "application/json", text: '{ "pin" : 1.0 }' },
				bodySize: 15,
			},
			response: {
				status: 302,
				cookies: [
					{ name: "a", value: "3" },
					{ name: "b", value: "4" },
				],
				content: {
					size: 3,
					mimeType: "image/png",
					text: "iVD/",
					encoding: "base64",
				},
				redirectURL: "/next",
				bodySize: 3,
			},
			timings: { send: 0, wait: 1.5, receive: 0 },
		},
	]);
});

test("a body that nobody can redact is kept back, and its length is told", async () => {
	const text = "s3cr3t in plain words";
	const journal = await withJournal([
		{
			exchange: exchangeOf("POST", "/notes", {
				headers: { "content-type": "text/plain" },
				body: text,
			}),
			answer: { status: 200, headers: [], body: text },
		},
	]);
	const archive = await journal.har();
	expect(harProblems(archive)).toEqual([]);
	expect(JSON.stringify(archive)).not.toContain("s3cr3t");
	expect(archive.log.entries[0]).toMatchObject({
		request: {
			postData: { mimeType: "text/plain", text: "", comment: "Kept back." },
			bodySize: 21,
		},
		response: { content: { size: 21, comment: "Kept back." } },
	});
});

test("the filters of the journal hold, and the latest come last", async () => {
	const refused = { answer: { status: 401, headers: [] } };
	const journal = await withJournal([{}, refused, refused, {}]);
	const sequences = async (query: Parameters<typeof journal.har>[0]) =>
		(await journal.har(query)).log.entries.map(
			({ _stagedoor }) => _stagedoor.sequence,
		);
	expect(await sequences({})).toEqual([1, 2, 3, 4]);
	expect(await sequences({ limit: 2 })).toEqual([3, 4]);
	expect(await sequences({ status: "4XX" })).toEqual([2, 3]);
	expect(await sequences({ since: 3 })).toEqual([4]);
});

test("an empty journal is an archive too", async () => {
	const archive = await (await withJournal([])).har();
	expect(harProblems(archive)).toEqual([]);
	expect(archive.log.entries).toEqual([]);
});

test("a connection that was dropped has no answer", async () => {
	const simulator = createSimulator({ scenario: "mobility-demo" });
	const world = createControlClient(simulator).world();
	await world.faults.add({ effect: "connection-dropped", served: true });
	const request = new Request("http://127.0.0.1:4780/mobility/countries");
	await expect(simulator.fetch(request)).rejects.toThrow("dropped");
	const archive = await world.journal.har();
	expect(harProblems(archive)).toEqual([]);
	expect(archive.log.entries[0]?.response).toMatchObject({
		status: 0,
		headers: [],
		content: { size: 0 },
	});
});
