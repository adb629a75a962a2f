// What refusals look like, and in which order they are told (fact sheet 1.3 to 1.5).
import { describe, expect, test } from "vitest";
import {
	ids,
	openBanking,
	otherThan,
	password,
	phones,
	restrictedKey,
} from "../../support/banking.ts";

const login = "/login_with_password";
const email = "ada@example.test";
const issuePath = "/stepup/challenges/otp/SMS";

describe("an input that breaks the contract", () => {
	test.each([
		[
			{},
			[
				["email", "REQUIRED"],
				["password", "REQUIRED"],
			],
		],
		[{ email: null, password: { value: "x" } }, [["email", "REQUIRED"]]],
		[{ email, password: {} }, [["password.value", "REQUIRED"]]],
		[{ email, password: { value: null } }, [["password.value", "REQUIRED"]]],
		[{ email, password: { value: "" } }, [["password.value", "HAS_TEXT"]]],
		[{ email, password: { value: "  " } }, [["password.value", "HAS_TEXT"]]],
		[{ email: "", password: { value: "x" } }, [["email", "HAS_TEXT"]]],
		[{ email: "no address", password: { value: "x" } }, [["email", "REGEX"]]],
		[
			{ email, password: { value: "x".repeat(101) } },
			[["password.value", "SIZE", "1", "100"]],
		],
	])("is told by field: %j", async (body, expected) => {
		const app = await openBanking();
		const answer = await app.post(login, body);
		expect(answer.status).toBe(400);
		const { syntaxErrors, message } = answer.data as {
			syntaxErrors: {
				invalidFields: { fieldName: string; error: string; params: string[] }[];
			};
			message: string;
		}; // checked against its schema on the way
		expect(message).toBe("The request is not valid.");
		const told = syntaxErrors.invalidFields.map(
			({ fieldName, error, params }) =>
				error === "REGEX" ? [fieldName, error] : [fieldName, error, ...params],
		);
		expect(told).toEqual(expected);
	});

	test.each([["{"], ["[]"], ['{"email":{},"password":{"value":"x"}}']])(
		"is told without fields when it cannot be read: %s",
		async (body) => {
			const app = await openBanking();
			const answer = await app.post(login, body);
			expect(answer.status).toBe(400);
			expect(answer.body).toEqual({ message: expect.any(String) });
		},
	);

	test("may hold fields nobody knows", async () => {
		const app = await openBanking();
		const body = { email, password: { value: password, x: 1 }, y: 2 };
		expect((await app.post(login, body)).status).toBe(200);
	});

	test("has codes of six digits in the profile current only", async () => {
		const app = await openBanking();
		const token = await app.signIn("ada");
		const verify = () =>
			app.post(`${issuePath}/verify`, { verificationCode: "x" }, { token });
		expect((await verify()).code).toBe("STATE_INVALID");
		app.policy({ profile: "current" });
		expect((await verify()).data.syntaxErrors).toEqual({
			invalidFields: [
				{
					fieldName: "verificationCode",
					error: "REGEX",
					params: ["^[0-9]{6}$"],
				},
			],
		});
	});

	test("is told before a restricted key is, and after a bad token", async () => {
		const app = await openBanking();
		const token = await app.signIn("ada");
		const path = `${issuePath}/verify`;
		const key = restrictedKey;
		expect((await app.post(path, {}, { token, key })).status).toBe(400);
		const code = { verificationCode: "123456" };
		const refused = await app.post(path, code, { token, key });
		expect([refused.status, refused.body]).toEqual([
			403,
			{ errorCode: "INSUFFICIENT_PERMISSIONS" },
		]);
		expect((await app.post(path, {}, { token: "x" })).status).toBe(401);
	});
});

describe("a path", () => {
	test("that takes another method says which", async () => {
		const app = await openBanking();
		const { status, body, headers } = await app.call("PUT", issuePath);
		expect(status).toBe(405);
		expect(headers.get("allow")).toBe("POST");
		expect(body).toEqual({
			code: "METHOD_NOT_ALLOWED",
			message: expect.any(String),
		});
	});

	test("of the programme is not one of the side channel", async () => {
		const app = await openBanking();
		const answer = await app.post(`/simulate/api${login}`, {});
		expect(answer.status).toBe(404);
	});
});

describe("the codes of May 2023", () => {
	test("do without a body for a 403 that is no step-up", async () => {
		const app = await openBanking({ errorCodes: "seed" });
		const token = await app.signIn("multi");
		const answer = await app.post(issuePath, undefined, { token });
		expect([answer.status, answer.body]).toEqual([403, undefined]);
		app.policy({ errorCodes: "seed", gatePasswordUpdate: true });
		const ada = await app.signIn("ada");
		const body = {
			oldPassword: { value: password },
			newPassword: { value: password },
		};
		const gated = await app.post("/passwords/update", body, { token: ada });
		expect(gated.data.errorCode).toBe("STEP_UP_REQUIRED");
	});

	test("know one word for every wrong code, and no limit of sends", async () => {
		const app = await openBanking({ errorCodes: "seed" });
		const token = await app.signIn("ada");
		const path = `${issuePath}/verify`;
		for (const _ of [1, 2, 3, 4])
			expect((await app.post(issuePath, undefined, { token })).status).toBe(
				204,
			);
		const code = await app.code(phones.ada);
		for (const _ of [1, 2, 3, 4, 5, 6]) {
			const wrong = { verificationCode: otherThan(code) };
			const answer = await app.post(path, wrong, { token });
			expect(answer.code).toBe("VERIFICATION_CODE_INVALID");
		}
		await app.stepUp(token, phones.ada);
		const again = { verificationCode: await app.code(phones.ada) };
		const done = await app.post(path, again, { token });
		expect(done.code).toBe("STATE_INVALID");
	});
});

describe("an idempotency reference", () => {
	const headers = { "idempotency-ref": "order-17" };

	test("gives the first answer again, with a reference of its own, and sends nothing twice", async () => {
		const app = await openBanking();
		const token = await app.signIn("ada");
		const issue = () => app.post(issuePath, undefined, { token, headers });
		const first = await issue();
		const sent = (await app.messages()).length;
		const second = await issue();
		expect([first.status, second.status]).toEqual([204, 204]);
		expect(await app.messages()).toHaveLength(sent);
		const refs = [first, second].map((each) => each.headers.get("request-ref"));
		expect(new Set(refs).size).toBe(2);
		const plain = await app.post(issuePath, undefined, { token });
		expect(plain.code).toBe("RETRY_IN_15SEC");
	});

	test("is refused with another payload, or when it is too long", async () => {
		const app = await openBanking();
		const token = await app.signIn("ada");
		const path = `${issuePath}/verify`;
		await app.post(issuePath, undefined, { token });
		const wrong = otherThan(await app.code(phones.ada));
		const sending = { token, headers };
		const first = await app.post(path, { verificationCode: wrong }, sending);
		expect(first.status).toBe(409);
		const other = await app.post(path, { verificationCode: "999999" }, sending);
		expect([other.status, other.body]).toEqual([422, undefined]);
		const long = { "idempotency-ref": "x".repeat(8001) };
		const answer = await app.post(
			path,
			{ verificationCode: wrong },
			{ token, headers: long },
		);
		expect([answer.status, answer.code]).toEqual([413, "CONTENT_TOO_LARGE"]);
	});

	test("is one's own, and forgotten after a day", async () => {
		const app = await openBanking({ session: { idleSeconds: 200_000 } });
		const ada = await app.signIn("ada");
		const push = await app.signIn("push");
		const issue = (token: string) =>
			app.post(issuePath, undefined, { token, headers });
		await issue(ada);
		await issue(push);
		expect((await app.lastMessage(phones.push)).purpose).toBe("step-up");
		const sent = (await app.messages()).length;
		app.advance(86_400);
		await issue(ada);
		expect(await app.messages()).toHaveLength(sent + 1);
	});
});

describe("a rate limit", () => {
	test("is counted by api-key, and tells of all windows in force", async () => {
		const app = await openBanking({
			rateLimit: {
				requests: 2,
				windowSeconds: 60,
				windows: [{ requests: 10, windowSeconds: 3600 }],
			},
		});
		for (const _ of [1, 2]) await app.login("ada");
		const { status, body, headers } = await app.login("cora");
		expect([status, body]).toEqual([429, undefined]);
		expect(headers.get("x-ratelimit-limit")).toBe("2, 2;w=60, 10;w=3600");
		expect(headers.get("x-ratelimit-reset")).toBe("60");
		const other = await app.post(login, {}, { key: restrictedKey });
		expect(other.status).toBe(400);
		app.advance(60);
		expect((await app.login("ada")).status).toBe(200);
	});
});

describe("a fault", () => {
	test.each([
		[503, undefined, undefined],
		[500, undefined, undefined],
		[409, "MULTIPLE_ACCOUNTS_FOUND", "MULTIPLE_ACCOUNTS_FOUND"],
		[404, undefined, "NOT_FOUND"],
		[429, undefined, undefined],
	])(
		"of status %s with code %s has the form of its status",
		async (status, wireCode, code) => {
			const app = await openBanking();
			const data = { status, ...(wireCode && { wireCode }) };
			app.fault(async () => ({ ok: false, code: "fault-injected", data }));
			const answer = await app.post("/passwords/lost_password/start", {
				email,
			});
			expect([answer.status, answer.code]).toEqual([status, code]);
		},
	);
});

test("every hint is a sentence that names the way out", async () => {
	const app = await openBanking();
	const token = await app.signIn("multi");
	const hints = [
		(await app.login("ada", "x")).hint,
		(await app.post(issuePath, undefined, { token })).hint,
		(
			await app.post(`/passwords/${ids.ada}/create`, {
				password: { value: password },
			})
		).hint,
	];
	expect(hints[0]).toContain("three in a row");
	expect(hints[1]).toContain("/access_token");
	expect(hints[2]).toContain("/passwords/update");
});
