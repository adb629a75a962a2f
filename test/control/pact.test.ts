// The door for Pact verifiers: `POST /pact/state` as their cores call it, one call for each state of an
// interaction, in order, before the request; some call once more afterwards to tear the state down.
import { expect, test } from "vitest";
import { createSimulator } from "../../src/simulator.ts";

const email = "grace@example.test";
const password = "Another-Horse-7";

function open(apis: readonly string[] = ["banking", "ciam", "mobility"]) {
	const simulator = createSimulator({ apis: [...apis], seed: "s" });
	const send = async (
		method: string,
		path: string,
		body?: unknown,
		headers: Record<string, string> = {},
	) => {
		const json = { "content-type": "application/json", ...headers };
		const init =
			body === undefined
				? { method, headers }
				: { method, headers: json, body: JSON.stringify(body) };
		const answer = await simulator.fetch(
			new Request(`http://localhost${path}`, init),
		);
		const text = await answer.text();
		// Every answer here is JSON, or nothing.
		return {
			status: answer.status,
			hint: answer.headers.get("x-stagedoor-hint"),
			body: (text === "" ? {} : JSON.parse(text)) as Record<string, unknown>,
		};
	};
	const state = (
		name: string,
		params: object = {},
		{ query = "", action = "setup" } = {},
	) =>
		send("POST", `/_stagedoor/v1/pact/state${query}`, {
			state: name,
			params,
			action,
		});
	const consumer = (token: unknown, world = "default") =>
		send("GET", "/banking/consumers", undefined, {
			"api-key": "sim-api-key",
			authorization: `Bearer ${token}`,
			"x-stagedoor-world": world,
		});
	const signIn = () =>
		send(
			"POST",
			"/banking/login_with_password",
			{ email, password: { value: password } },
			{ "api-key": "sim-api-key" },
		);
	return { simulator, send, state, consumer, signIn };
}

test("a state is set up, and what it holds is told", async () => {
	const { state, consumer } = open();
	const { status, body } = await state("signed-in", { email });
	expect(status).toBe(200);
	expect(body).toMatchObject({
		world: "default",
		email,
		password: "Correct-Horse-9",
		bankingUserId: "110294881530478592",
		ciamToken: expect.stringMatching(/./),
		mobilityUserId: expect.stringMatching(/^[0-9a-f-]{36}$/),
	});
	expect(body).not.toHaveProperty("token");
	expect(await consumer(body.bankingToken)).toMatchObject({ status: 200 });
});

test("one API is chosen for the plain names, or there is but one", async () => {
	const chosen = await open().state("signed-in", {}, { query: "?api=ciam" });
	expect(chosen.body.token).toBe(chosen.body.ciamToken);
	expect(chosen.body.userId).toBe(chosen.body.ciamUserId);
	const only = await open(["banking"]).state("signed-in");
	expect(only.body.token).toBe(only.body.bankingToken);
});

test("codes and authenticator apps are told", async () => {
	const { state } = open(["banking"]);
	expect((await state("code-pending")).body.code).toMatch(/^\d{6}$/);
	const ciam = open(["ciam"]);
	expect((await ciam.state("mfa-pending")).body).toMatchObject({
		token: expect.stringMatching(/./),
		totpSecret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
		totpCode: expect.stringMatching(/^\d{6}$/),
	});
});

test("a repeated setup gives the same", async () => {
	const simulator = createSimulator({ apis: ["banking"] });
	const call = async () => {
		const answer = await simulator.fetch(
			new Request("http://localhost/_stagedoor/v1/pact/state", {
				method: "POST",
				headers: { "content-type": "application/json" },
				body: JSON.stringify({ state: "signed-in", params: {} }),
			}),
		);
		return answer.json();
	};
	expect(await call()).toEqual(await call());
});

test("further states of an interaction are laid over the first", async () => {
	const { state, consumer, signIn } = open();
	await state("signed-up", { email, password });
	await state("locked", { email, password });
	const { status, body } = await state("signed-in", {
		email: "ada@example.test",
	});
	// Both persons own the identity of the library: no world holds it twice.
	expect([status, body.type]).toEqual([
		409,
		"https://stagedoor.test/problems/provider-states-clash",
	]);
	await state("signed-in", { email, password });
	const laid = await state("terms-outdated", { email, password });
	expect(laid.body).toMatchObject({
		email,
		bankingToken: expect.stringMatching(/./),
		mobilityToken: expect.stringMatching(/./),
	});
	expect(await consumer(laid.body.bankingToken)).toMatchObject({ status: 200 });
	expect(await signIn()).toMatchObject({ status: 200 });
});

test("the next interaction begins with the first state after a request", async () => {
	const { state, consumer, signIn } = open();
	await state("locked", { email, password });
	expect(await signIn()).toMatchObject({ status: 423 });
	await state("signed-up", { email, password });
	expect(await signIn()).toMatchObject({ status: 200 });
	expect(await consumer("none")).toMatchObject({ status: 401 });
});

test("a teardown takes the world back to how the simulator starts", async () => {
	const { state, signIn } = open();
	await state("signed-up", { email, password });
	expect(await signIn()).toMatchObject({ status: 200 });
	const after = await state("signed-up", { email }, { action: "teardown" });
	expect(after).toMatchObject({ status: 200, body: {} });
	expect(await signIn()).not.toMatchObject({ status: 200 });
	expect(await state("", {}, { action: "teardown" })).toMatchObject({
		status: 200,
	});
});

test("an interaction without state begins with nobody else's", async () => {
	const { state, signIn } = open();
	await state("signed-up", { email, password });
	expect(await state("")).toMatchObject({ status: 200, body: {} });
	expect(await signIn()).not.toMatchObject({ status: 200 });
});

test.each([
	["the query", "/_stagedoor/v1/pact/state?world=w7", {}],
	["the header", "/_stagedoor/v1/pact/state", { "x-stagedoor-world": "w7" }],
	["the path", "/w/w7/_stagedoor/v1/pact/state", {}],
])("%s names the world", async (_, path, headers) => {
	const { send, consumer } = open();
	const { body } = await send("POST", path, { state: "signed-in" }, headers);
	expect(body.world).toBe("w7");
	expect(await consumer(body.bankingToken, "w7")).toMatchObject({
		status: 200,
	});
	expect(await consumer(body.bankingToken)).toMatchObject({ status: 401 });
});

test("state, action and params may stand in the query", async () => {
	const { send, signIn } = open();
	const query = new URLSearchParams({ state: "signed-up", email, password });
	const path = `/_stagedoor/v1/pact/state?${query}`;
	const setUp = await send("POST", `${path}&action=setup`);
	expect(setUp).toMatchObject({ status: 200, hint: null, body: { email } });
	expect(await signIn()).toMatchObject({ status: 200 });
	expect(await send("POST", `${path}&action=teardown`)).toMatchObject({
		status: 200,
		body: {},
	});
});

test("an unknown state is refused with a near name", async () => {
	expect(await open().state("loked")).toMatchObject({
		status: 409,
		body: { hint: 'Did you mean "locked"?' },
	});
});

test.each([
	[{ email: "nobody" }, "email", "must have the form of email"],
	[{ mail: email }, "mail", 'Did you mean "email"?'],
	[{ password: 7 }, "password", "must be a text"],
])("params %j are refused", async (params, name, problem) => {
	expect(await open().state("locked", params)).toMatchObject({
		status: 422,
		body: {
			errors: [
				{ field: `params.${name}`, problem: expect.stringContaining(problem) },
			],
		},
	});
});

test("the catalogue names each state with the schema of its parameters", async () => {
	const { body } = await open().send("GET", "/_stagedoor/v1/pact/states");
	expect(body.states).toContainEqual(
		expect.objectContaining({
			name: "locked",
			apis: expect.arrayContaining(["banking"]),
			values: expect.objectContaining({ banking: ["userId"] }),
			params: {
				type: "object",
				additionalProperties: false,
				properties: expect.objectContaining({
					email: expect.objectContaining({ format: "email" }),
				}),
			},
		}),
	);
});
