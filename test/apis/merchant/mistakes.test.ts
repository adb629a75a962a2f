// The mistakes of fact sheet 9, each with its answer and the hint that explains it; and the two modes
// of section 6.
import { describe, expect, test } from "vitest";
import {
	type Answer,
	type MerchantApp,
	managerId,
	openMerchant,
	password,
	secrets,
	superManagerId,
} from "../../support/merchant.ts";

interface Mistake {
	readonly name: string;
	readonly make: (app: MerchantApp) => Promise<Answer>;
	/** Status, and code if there is one. */
	readonly answer: string;
	readonly hint: RegExp;
}

const probe = (app: MerchantApp, token: unknown) =>
	app.call("GET", "/simulator/session", {
		headers: { authorization: `Bearer ${token}` },
	});

const register = (app: MerchantApp, special: object) =>
	app.post("/auth/register", {
		email: "new@example.test",
		password,
		firstName: "New",
		lastName: "Comer",
		...special,
	});

async function mailed(app: MerchantApp): Promise<string> {
	await app.login("manager");
	await app.post("/auth/otp/email", { email: "manager@example.test" });
	return (await app.lastMessage("manager@example.test")).code ?? "";
}

const refresh = (app: MerchantApp, headers = {}, body?: unknown) =>
	app.post("/auth/refresh-token", body, { headers });

const mistakes: readonly Mistake[] = [
	{
		name: "the null token as bearer",
		make: async (app) => probe(app, (await app.login("manager")).data.token),
		answer: "401 INVALID_ACCESS_TOKEN",
		hint: /Bearer null.*POST \/auth\/otp/,
	},
	{
		name: "the second factor without cookies",
		make: async (app) => {
			await app.login("manager");
			const body = { otp: app.totp(secrets.manager) };
			return app.post("/auth/otp", body, { credentials: "omit" });
		},
		answer: "401 OTP_SESSION_MISSING",
		hint: /otpValidationToken.*credentials/,
	},
	{
		name: "both codes",
		make: async (app) => {
			await app.login("manager");
			return app.post("/auth/otp", { otp: "000000", emailOtp: "000000" });
		},
		answer: "422 VALIDATION_ERROR",
		hint: /exactly one/,
	},
	{
		name: "no code",
		make: async (app) => {
			await app.login("manager");
			return app.post("/auth/otp", {});
		},
		answer: "422 VALIDATION_ERROR",
		hint: /exactly one/,
	},
	{
		name: "the mailed code in otp",
		make: async (app) => app.post("/auth/otp", { otp: await mailed(app) }),
		answer: "400 INVALID_OTP",
		hint: /send it in emailOtp/,
	},
	{
		name: "the code of the app in emailOtp",
		make: async (app) => {
			await mailed(app);
			return app.post("/auth/otp", { emailOtp: app.totp(secrets.manager) });
		},
		answer: "400 INVALID_OTP",
		hint: /send it in otp/,
	},
	{
		name: "a code as number",
		make: async (app) => {
			await app.login("manager");
			return app.post("/auth/otp", { otp: 123456 });
		},
		answer: "422 VALIDATION_ERROR",
		hint: /string|exactly one/,
	},
	{
		name: "a mail before the login",
		make: (app) =>
			app.post("/auth/otp/email", { email: "manager@example.test" }),
		answer: "200",
		hint: /Nothing was mailed.*signInManager/,
	},
	{
		name: "no origin",
		make: (app) =>
			app.post("/auth/login/manager", {
				email: "manager@example.test",
				password,
			}),
		answer: "422 VALIDATION_ERROR",
		hint: /dashboard.*application/,
	},
	{
		name: "the origin web",
		make: (app) => app.login("manager", "web"),
		answer: "422 VALIDATION_ERROR",
		hint: /dashboard.*application/,
	},
	{
		name: "a renewal in the backoffice without x-user-id",
		make: async (app) => {
			await app.signInManager();
			return refresh(app);
		},
		answer: "401 INVALID_REFRESH_TOKEN",
		hint: new RegExp(`refreshToken_${managerId}.*x-user-id`),
	},
	{
		name: "a sign-out in the backoffice without x-user-id",
		make: async (app) => {
			await app.signInManager();
			return app.post("/auth/sign-out");
		},
		answer: "200",
		hint: new RegExp(`refreshToken_${managerId}.*x-user-id`),
	},
	{
		name: "x-user-id of another user",
		make: async (app) => {
			await app.signInManager();
			return refresh(app, { "x-user-id": superManagerId });
		},
		answer: "401 INVALID_REFRESH_TOKEN",
		hint: new RegExp(`No cookie refreshToken_${superManagerId}`),
	},
	{
		name: "the refresh token in body and bearer",
		make: (app) =>
			refresh(app, { authorization: "Bearer x" }, { refreshToken: "x" }),
		answer: "401 INVALID_REFRESH_TOKEN",
		hint: /cookie only/,
	},
	{
		name: "an app user on the merchant side",
		make: (app) => app.login("simpleuser"),
		answer: "400 INVALID_CREDENTIALS",
		hint: /POST \/auth\/login \(signIn\)/,
	},
	{
		name: "a manager at the login of app users",
		make: (app) =>
			app.post("/auth/login", { email: "manager@example.test", password }),
		answer: "400 INVALID_CREDENTIALS",
		hint: /POST \/auth\/login\/manager/,
	},
	{
		name: "a service anywhere",
		make: (app) => app.login("service"),
		answer: "400 INVALID_CREDENTIALS",
		hint: /nowhere/,
	},
	{
		name: "a token expected of the registration",
		make: (app) => register(app, { role: "SimpleUser" }),
		answer: "200",
		hint: /Nobody is signed in/,
	},
	{
		name: "a manager without company",
		make: (app) => register(app, { role: "Manager" }),
		answer: "422 VALIDATION_ERROR",
		hint: /companyName.*Manager/,
	},
	{
		name: "an association without name",
		make: (app) => register(app, { role: "Association" }),
		answer: "422 VALIDATION_ERROR",
		hint: /associationName.*Association/,
	},
	{
		name: "a super admin who registers",
		make: (app) => register(app, { role: "SuperAdmin" }),
		answer: "422 VALIDATION_ERROR",
		hint: /register as/,
	},
	{
		name: "a mail expected of the reset of an app",
		make: (app) =>
			app.post("/auth/reset-password/send", {
				email: "manager@example.test",
				origin: "application",
			}),
		answer: "200",
		hint: /No mail was sent/,
	},
	{
		name: "200 expected for an unknown address",
		make: (app) =>
			app.post("/auth/reset-password/send", { email: "no@example.test" }),
		answer: "404 USER_NOT_FOUND",
		hint: /do not expect 200/,
	},
	{
		name: "a reset for a super admin",
		make: (app) =>
			app.post("/auth/reset-password/send", { email: "admin@example.test" }),
		answer: "404 USER_NOT_FOUND",
		hint: /super admin/,
	},
	{
		name: "a reset token used twice",
		make: async (app) => {
			const { data } = await app.post("/auth/reset-password/send", {
				email: "manager@example.test",
				origin: "application",
			});
			const body = { token: data.token, newPassword: "An0ther-Passw0rd!" };
			await app.post("/auth/reset-password/change", body);
			return app.post("/auth/reset-password/change", body);
		},
		answer: "400 INVALID_TOKEN",
		hint: /used at 2026-01-10T00:00:00/,
	},
];

test.each(mistakes)("$name: $answer", async ({ make, answer, hint }) => {
	const { status, code, hint: said, body } = await make(await openMerchant());
	expect([status, code].filter(Boolean).join(" ")).toBe(answer);
	expect(said).toMatch(hint);
	expect(body).toMatchObject({ success: status === 200, status });
});

test("a refused input is told field by field, in the language asked for", async () => {
	const app = await openMerchant();
	const headers = { "accept-language": "fr-FR" };
	const body = { email: "x", password: "weak", role: "Manager", lastName: "B" };
	const answer = await app.post("/auth/register", body, { headers });
	expect(answer.headers.get("content-language")).toBe("fr");
	expect(answer.body).toMatchObject({
		message: "Erreur de validation.",
		errors: expect.arrayContaining([
			{ field: "firstName", message: "est obligatoire" },
			{ field: "companyName", message: "est obligatoire" },
			{ field: "email", message: "doit être une adresse e-mail" },
		]),
	});
});

describe("the bearer beside the cookie", () => {
	const strict = { otp: { strictAuthorization: true } };

	test.each([
		["nothing", undefined, 200],
		["null", "null", 200],
		["anything", "garbage", 200],
	])("may be %s in lenient mode", async (_, bearer, status) => {
		const app = await openMerchant();
		await app.login("manager");
		const headers: Record<string, string> =
			bearer === undefined ? {} : { authorization: `Bearer ${bearer}` };
		const otp = app.totp(secrets.manager);
		const answer = await app.post("/auth/otp", { otp }, { headers });
		expect(answer.status).toBe(status);
		expect(answer.hint).toContain("strictAuthorization");
	});

	test("must be the value of the cookie in strict mode", async () => {
		const app = await openMerchant(strict);
		const { data } = await app.login("manager", "application");
		const headers = { authorization: `Bearer ${data.otpValidationToken}` };
		const otp = app.totp(secrets.manager);
		const answer = await app.post("/auth/otp", { otp }, { headers });
		expect(answer.status).toBe(200);
	});

	test("must not be another in strict mode", async () => {
		const app = await openMerchant(strict);
		await app.login("manager", "application");
		const headers = { authorization: "Bearer null" };
		const answer = await app.post("/auth/otp", { otp: "000000" }, { headers });
		expect(answer).toMatchObject({
			status: 401,
			code: "AUTHORIZATION_MISMATCH",
			hint: expect.stringContaining("strictAuthorization"),
		});
	});
});

test.each([
	["no code", {}],
	["both codes", { otp: "000000", emailOtp: "000000" }],
])("%s: the body itself is told to be wrong, once", async (_, codes) => {
	const app = await openMerchant();
	await app.login("manager");
	const { body } = await app.post("/auth/otp", codes);
	expect(JSON.stringify(body).match(/"field":"[^"]*"/g)).toEqual([
		'"field":"body"',
	]);
});
