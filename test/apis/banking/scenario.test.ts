// What a scenario says of people is what a client meets.
import { expect, test } from "vitest";
import { createSimulator, type Simulator } from "../../../src/simulator.ts";

const key = { "api-key": "k", "content-type": "application/json" };

/** A programme with one root user, as a test wants them. */
function programmeOf(person: object, identities: readonly object[] = [{}]) {
	const rootUser = {
		name: "Ada",
		surname: "Byron",
		email: "ada@example.test",
		password: "Pa55word!",
		identities,
		...person,
	};
	const scenario = {
		name: "one-person",
		description: "One person.",
		clock: { at: "2026-01-10T00:00:00Z", frozen: true },
		apis: { banking: { tenants: { main: { rootUsers: [rootUser] } } } },
	};
	// A person is written as YAML would be; what does not fit fails at the door.
	return createSimulator({ apis: ["banking"], scenario: scenario as never });
}

async function send(
	simulator: Simulator,
	path: string,
	body: object | undefined,
	token?: unknown,
) {
	const headers = {
		...key,
		...(token !== undefined && { authorization: `Bearer ${token}` }),
	};
	const answer = await simulator.fetch(
		new Request(`http://localhost/banking${path}`, {
			method: body === undefined ? "GET" : "POST",
			headers,
			...(body && { body: JSON.stringify(body) }),
		}),
	);
	const text = await answer.text();
	const { status } = answer;
	return { status, data: text === "" ? {} : JSON.parse(text) };
}

const login = (simulator: Simulator, secret = "Pa55word!") =>
	send(simulator, "/login_with_password", {
		email: "ada@example.test",
		password: { value: secret },
	});

test("an identity without an id or a company is a consumer with an id of 18 digits", async () => {
	const { data } = await login(programmeOf({}));
	expect(data.identity).toEqual({
		type: "CONSUMER",
		id: expect.stringMatching(/^1[0-9]{17}$/),
	});
	expect(data.credentials.id).toBe(data.identity.id);
});

test("earlier passwords must not come back", async () => {
	const person = { previousPasswords: ["Pa55word?", "Pa55word."] };
	const simulator = programmeOf(person);
	const { token } = (await login(simulator)).data;
	for (const value of ["Pa55word!", "Pa55word?", "Pa55word."]) {
		const change = {
			oldPassword: { value: "Pa55word!" },
			newPassword: { value },
		};
		const { data } = await send(simulator, "/passwords/update", change, token);
		expect(data).toEqual({ errorCode: "PASSWORD_ALREADY_USED" });
	}
});

test.each([
	["2025-07-14T00:00:01Z", 200],
	["2025-07-14T00:00:00Z", 403],
])(
	"a step-up of %s opens account information with %s",
	async (lastSteppedUpAt, status) => {
		const simulator = programmeOf({ lastSteppedUpAt });
		const { token } = (await login(simulator)).data;
		const gated = await send(simulator, "/managed_accounts", undefined, token);
		expect(gated.status).toBe(status);
	},
);

test("a factor begun, active or turned down is told so", async () => {
	const mobile = { countryCode: "+43", number: "660123456" };
	const factors = [
		{ channel: "SMS" },
		{ channel: "AUTHY", status: "PENDING_VERIFICATION" },
		{ channel: "BIOMETRIC", status: "INACTIVE" },
	];
	const simulator = programmeOf({ mobile, factors });
	const { token } = (await login(simulator)).data;
	const path = "/authentication_factors";
	const { data } = await send(simulator, path, undefined, token);
	expect(data.factors).toEqual([
		{ type: "OTP", channel: "SMS", status: "ACTIVE" },
		{ type: "PUSH", channel: "AUTHY", status: "PENDING_VERIFICATION" },
		{ type: "BIOMETRIC", channel: "BIOMETRIC", status: "INACTIVE" },
	]);
});

test("a number that no message can reach is there on paper only", async () => {
	const mobile = {
		countryCode: "+43",
		number: "1234567890123456".slice(0, 14),
	};
	const simulator = programmeOf({ mobile, factors: [{ channel: "SMS" }] });
	const { token } = (await login(simulator)).data;
	const path = "/stepup/challenges/otp/SMS";
	const { data } = await send(simulator, path, {}, token);
	expect(data).toEqual({ errorCode: "MOBILE_NUMBER_INVALID" });
});

test("people without a password, locked or inactive do not come in", async () => {
	const without = programmeOf({ password: undefined });
	expect((await login(without)).status).toBe(403);
	expect((await login(programmeOf({ locked: true }))).status).toBe(423);
	expect((await login(programmeOf({ inactive: true }))).status).toBe(403);
});
