// Requests of a backend that are signed in place of carrying the secret (fact sheet 1.3 and 7.4): as the
// vendor's kit signs them, and as the documentation has it.
import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type CiamApp, key, openCiamApp, secret } from "../../support/ciam.ts";
import { callsOf, type KitStage, loadKit, openKit } from "./sdk-harness.ts";

const account = "accountApi";
const find = "getAccountProfileByEmail";
const email = "ada@example.test";

describe("by the vendor's kit", () => {
	let kit: KitStage;

	beforeEach(async () => {
		kit = await openKit({ apiRequestSigning: true });
	});

	afterEach(() => kit.close());

	test("are let in, without the secret on the wire", async () => {
		expect(await kit.call(account, find, email)).toMatchObject({
			FirstName: "Ada",
		});
		const profile = { Email: [{ Type: "Primary", Value: "zoe@example.test" }] };
		const made = await kit.call(account, "createAccount", profile);
		expect(made.Email).toMatchObject(profile.Email);
		const sent = kit.world.journal.entries().map(({ exchange }) => exchange);
		expect(sent).toHaveLength(2);
		for (const { headers, query } of sent) {
			expect(headers.digest).toMatch(/^SHA-256=/);
			expect(headers["x-request-expires"]).toMatch(/^\d{4}-\d\d-\d\d /);
			expect(JSON.stringify({ headers, query })).not.toContain(secret);
		}
	});

	test("are refused when another secret signed them", async () => {
		const apiSecret = "00000000-0000-4000-8000-000000000000";
		const stranger = loadKit({ apiSecret, apiRequestSigning: true });
		const refused = await callsOf(stranger).refusal(account, find, email);
		expect(refused.ErrorCode).toBe(902);
	});
});

const path = "/identity/v2/manage/account";
const host = "https://api.loginradius.com";
const expires = "2026-01-01 07:00:00";

/** Signs as documented: `expires:url[:body]`, the address encoded, in lower case. */
function signed(url: string, body = "", by = secret) {
	const tail = body === "" ? "" : `:${body}`;
	const text = `${expires}:${encodeURIComponent(url).toLowerCase()}${tail}`;
	const digest = createHmac("sha256", by).update(text).digest("base64");
	return { digest: `SHA-256=${digest}`, "x-request-expires": expires };
}

describe("as documented", () => {
	let app: CiamApp;

	beforeEach(async () => {
		app = await openCiamApp();
	});

	const asked = `${host}${path}?apiKey=${key}&email=${encodeURIComponent(email)}`;
	const ask = (headers: Readonly<Record<string, string>>) =>
		app.call("GET", path, { query: { email }, headers });

	test("are let in", async () => {
		const answer = await ask(signed(asked));
		expect(answer.body).toMatchObject({ FirstName: "Ada" });
	});

	test("are let in with an empty object for no body, as the Python kit signs", async () => {
		expect((await ask(signed(asked, "{}"))).status).toBe(200);
	});

	test("are let in with a body, which is signed too", async () => {
		const sent = { Email: [{ Type: "Primary", Value: "zoe@example.test" }] };
		const headers = signed(
			`${host}${path}?apiKey=${key}`,
			JSON.stringify(sent),
		);
		const post = (body: unknown) => app.call("POST", path, { headers, body });
		const other = await post({ ...sent, FirstName: "Zoe" });
		expect(other.code).toBe(902);
		expect((await post(sent)).body.Email).toMatchObject(sent.Email);
	});

	test.each([
		["another secret", signed(asked, "", "another")],
		["another address", signed(`${host}${path}?apiKey=${key}`)],
		["another body", signed(asked, "[]")],
		["no name of the digest", { ...signed(asked), digest: "x" }],
		[
			"another end",
			{ ...signed(asked), "x-request-expires": "2026-01-01 08:00:00" },
		],
		["an end that is no time", { ...signed(asked), "x-request-expires": "x" }],
	])("are refused for %s", async (_, headers) => {
		expect((await ask(headers)).code).toBe(902);
	});

	test("are refused when they are too late anywhere on earth", async () => {
		app.advance(15 * 3600);
		expect((await ask(signed(asked))).status).toBe(200);
		app.advance(1);
		expect((await ask(signed(asked))).code).toBe(902);
	});

	test.each(["digest", "x-request-expires"] as const)(
		"count as unsigned without %s",
		async (missing) => {
			const { [missing]: _, ...headers } = signed(asked);
			expect((await ask(headers)).code).toBe(923);
		},
	);
});
