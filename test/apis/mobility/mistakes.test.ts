// What client teams get wrong, and the one sentence that helps them (fact sheet 10). Each row makes
// the mistake through the front door and reads the answer.
import { describe, expect, it } from "vitest";
import {
	type Answer,
	type MobilityApp,
	openApp,
} from "../../support/mobility.ts";

const byPhone = "/customers/create-or-sign-in-with-phone-number";
const byMail = "/customers/create-or-sign-in-with-email-code";
const phoneNumber = "+43660123456";

interface Mistake {
	readonly mistake: string;
	readonly make: (app: MobilityApp) => Promise<Answer>;
	readonly status: number;
	readonly errorCode?: string;
	/** What the hint names. */
	readonly says: readonly string[];
}

async function tokenOf(app: MobilityApp): Promise<string> {
	return (await app.signIn("ada@example.test")).accessToken;
}

const mistakes: readonly Mistake[] = [
	{
		mistake: "asking for somebody by an id in the query",
		async make(app) {
			const token = await tokenOf(app);
			const answer = await app.get("/customers?id=5", token);
			expect(answer.body).toMatchObject({ email: "ada@example.test" });
			return answer;
		},
		status: 200,
		says: ["current user only"],
	},
	{
		mistake: "expecting tokens from the code send",
		async make(app) {
			const sent = await app.postSigned(byPhone, { phoneNumber, branchId: 1 });
			expect(sent).toMatchObject({ status: 204, body: undefined });
			return app.get("/customers");
		},
		status: 401,
		errorCode: "AUTH91",
		says: ["POST /sign-in-phone-number", "POST /sign-in-email-code"],
	},
	{
		mistake: "the login code at the profile check, without bearer",
		async make(app) {
			await app.postSigned(byPhone, { phoneNumber, branchId: 1 });
			const code = await app.lastCode(phoneNumber);
			return app.post(`/customers/verify/check/${code}`);
		},
		status: 401,
		errorCode: "AUTH91",
		says: ["POST /sign-in-phone-number", "signed-in profile"],
	},
	{
		mistake: "the login code at the profile check, with bearer",
		async make(app) {
			const token = await tokenOf(app);
			const own = "+43660777777";
			await app.call("PATCH", "/customers", {
				token,
				body: { phoneNumber: own },
			});
			await app.postSigned(byPhone, { phoneNumber: own, branchId: 1 });
			const code = await app.lastCode(own);
			return app.post(`/customers/verify/check/${code}`, undefined, { token });
		},
		status: 400,
		errorCode: "U393",
		says: ["login code is pending", "POST /sign-in-phone-number"],
	},
	{
		mistake: "the profile code at the sign-in",
		async make(app) {
			const token = await tokenOf(app);
			const own = "+43660777777";
			await app.call("PATCH", "/customers", {
				token,
				body: { phoneNumber: own },
			});
			await app.post("/customers/verify/send", undefined, { token });
			const code = await app.lastCode(own);
			return app.post("/sign-in-phone-number", { phoneNumber: own, code });
		},
		status: 400,
		errorCode: "U393",
		says: ["POST /customers/verify/check/{code}", byPhone],
	},
	{
		mistake: "reusing a signature",
		async make(app) {
			const timestamp = String(app.world.clock.now());
			await app.postSigned(
				byPhone,
				{ phoneNumber, branchId: 1 },
				{ timestamp },
			);
			return app.postSigned(
				byPhone,
				{ phoneNumber, branchId: 1 },
				{ timestamp },
			);
		},
		status: 401,
		errorCode: "A193",
		says: ["new timestamp and signature"],
	},
	{
		mistake: "an old timestamp",
		make: (app) => app.postSigned(byMail, {}, { timestamp: "1767225000000" }),
		status: 401,
		errorCode: "A192",
		says: ["1767225600000", "600 s behind"],
	},
	{
		mistake: "a timestamp ahead",
		make: (app) => app.postSigned(byMail, {}, { timestamp: "1767225631" }),
		status: 401,
		errorCode: "A192",
		says: ["31 s ahead"],
	},
	{
		mistake: "a timestamp in microseconds",
		make: (app) =>
			app.postSigned(byMail, {}, { timestamp: "1767225600000000" }),
		status: 401,
		errorCode: "A192",
		says: ["Seconds and milliseconds"],
	},
	{
		mistake: "no signature",
		make: (app) => app.post(byMail, { email: "ada@example.test", branchId: 1 }),
		status: 401,
		errorCode: "A190",
		says: ["signature", "timestamp"],
	},
	{
		mistake: "the prefix in the signed path",
		async make(app) {
			const path = `/v1/demo/front${byMail}`;
			return app.postSigned(path, { email: "ada@example.test", branchId: 1 });
		},
		status: 401,
		errorCode: "A191",
		says: ["prefix"],
	},
	{
		mistake: "ignoring mfaRequired",
		async make(app) {
			const { accessToken } = await app.signIn("bob@example.test");
			return app.get("/customers", accessToken);
		},
		status: 403,
		errorCode: "AUTH93",
		says: ["POST /user/2fa-code-validate"],
	},
	{
		mistake: "ignoring mfaSetupRequired",
		async make(app) {
			app.world.setPolicyOverrides("mobility", {
				totp: { secondFactor: "mandatory" },
			});
			const { accessToken } = await app.signIn("ada@example.test");
			return app.get("/customers", accessToken);
		},
		status: 403,
		errorCode: "AUTH93",
		says: ["POST /user/2fa-secret", "POST /user/2fa-enable"],
	},
	{
		mistake: "calling the User API without bearer",
		make: (app) => app.get("/v1/demo/front/customer-identity-cards"),
		status: 401,
		errorCode: "AUTH91",
		says: ["Authorization: Bearer", "POST /sign-in-email"],
	},
	{
		mistake: "an id in the path of the profile",
		async make(app) {
			const { id } = await app.account("ada@example.test");
			return app.get(`/customers/${id}`, await tokenOf(app));
		},
		status: 404,
		errorCode: "SIM404",
		says: ["GET /customers", "person of the bearer token"],
	},
	{
		mistake: "an id in the query of the profile",
		make: async (app) => app.get("/customers?id=5", await tokenOf(app)),
		status: 200,
		says: ["id"],
	},
	{
		mistake: "retrying a rental instead of verifying",
		async make(app) {
			const token = await tokenOf(app);
			const first = await app.post("/rentals", {}, { token });
			const second = await app.post("/rentals", {}, { token });
			expect(second.errorCode).toBe(first.errorCode);
			return second;
		},
		status: 400,
		says: ["Retrying does not help"],
	},
	{
		mistake: "accepting an old version of the terms",
		async make(app) {
			const token = await tokenOf(app);
			const body = { id: 11, version: 7 };
			return app.post("/termsandconditions", body, { token });
		},
		status: 400,
		errorCode: "U602",
		says: ["id 11", "version 1"],
	},
	{
		mistake: "terms without context",
		make: (app) => app.get("/termsandconditions"),
		status: 400,
		errorCode: "U691",
		says: ["branchId", "vehicleId"],
	},
	{
		mistake: "operator work through the cards",
		make: async (app) =>
			app.post("/customer-identity-cards", {}, { token: await tokenOf(app) }),
		status: 405,
		errorCode: "SIM405",
		says: ["GET", "Operations API"],
	},
	{
		mistake: "a phone number in national form",
		make: (app) =>
			app.postSigned(byPhone, { phoneNumber: "0660123456", branchId: 1 }),
		status: 400,
		errorCode: "U396",
		says: ["E.164", "+43660123456"],
	},
	{
		mistake: "the code as a number",
		make: (app) =>
			app.post("/sign-in-phone-number", { phoneNumber, code: 12345 }),
		status: 400,
		errorCode: "U190",
		says: ["string", "leading zeros"],
	},
	{
		mistake: "the refresh token as bearer",
		async make(app) {
			const { refreshToken } = await app.signIn("ada@example.test");
			return app.get("/customers", refreshToken);
		},
		status: 401,
		errorCode: "AUTH92",
		says: ["refresh token", "POST /refresh-token"],
	},
	{
		mistake: "an API client that asks for its own profile",
		async make(app) {
			const { accessToken } = await app.signInClient();
			return app.get("/customers", accessToken);
		},
		status: 403,
		errorCode: "A194",
		says: ["GoUrban-Impersonate"],
	},
	{
		mistake: "a bare plus sign in the path",
		make: (app) => app.postSigned("/customers/reset/ada+tag@example.test"),
		status: 204,
		says: ["%2B"],
	},
	{
		mistake: "a plus sign that became a blank",
		make: (app) => app.postSigned("/customers/reset/ada%20tag@example.test"),
		status: 400,
		errorCode: "U190",
		says: ["%2B"],
	},
	{
		mistake: "a bare plus sign, where unknown addresses are told",
		make(app) {
			app.world.setPolicyOverrides("mobility", { enumerationSafe: false });
			return app.postSigned("/customers/reset/ada+tag@example.test");
		},
		status: 404,
		errorCode: "U106",
		says: ["%2B"],
	},
	{
		mistake: "matching a code with its detail",
		make: async (app) =>
			app.call("PATCH", "/customers", {
				token: await tokenOf(app),
				body: { email: "bob@example.test" },
			}),
		status: 400,
		errorCode: "U141.2",
		says: ["before the dot"],
	},
];

describe("the hint helps with", () => {
	it.each(mistakes)("$mistake", async ({ make, status, errorCode, says }) => {
		const app = await openApp();
		const answer = await make(app);
		expect(answer.status).toBe(status);
		if (errorCode !== undefined) expect(answer.errorCode).toBe(errorCode);
		for (const words of says) expect(answer.hint).toContain(words);
		const { hint = "" } = (answer.body ?? {}) as { hint?: string };
		expect(answer.hint).toContain(hint);
	});
});

describe("what is no mistake here", () => {
	it("no Accept-Language works; the answer names the language it used", async () => {
		const app = await openApp();
		const sent = await app.postSigned(byMail, {
			email: "new@example.test",
			branchId: 1,
		});
		expect(sent.status).toBe(204);
		expect(sent.headers.get("content-language")).toBe("en");
		expect((await app.lastMessage("new@example.test")).locale).toBe("en");
	});

	it("a field without value is absent, never null", async () => {
		const app = await openApp();
		const { accessToken } = await app.signInByPhone(phoneNumber);
		const { body } = await app.get("/customers", accessToken);
		expect(Object.values(body as object)).not.toContain(null);
		expect(body).not.toHaveProperty("email");
	});
});

describe("strict envelopes", () => {
	it("carry the vendor's four members only; the header keeps the hint", async () => {
		const app = await openApp({ strictEnvelope: true });
		const answer = await app.get("/customers");
		expect(Object.keys(answer.body as object).sort()).toEqual([
			"errorCode",
			"httpStatus",
			"traceId",
			"userMessage",
		]);
		expect(answer.hint).not.toBe("");
	});
});
