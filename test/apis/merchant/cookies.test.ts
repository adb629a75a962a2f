// The cookies of fact sheet 5: names, attributes, rotation, reuse; several people in one browser.
import { describe, expect, test } from "vitest";
import {
	managerId,
	openMerchant,
	otherThan,
	password,
	secrets,
	superManagerId,
	textIn,
} from "../../support/merchant.ts";

const asManager = { headers: { "x-user-id": managerId } };
const thirtyDays = 30 * 86_400;

describe("a login", () => {
	test("that waits sets the cookie of the second factor, and no other", async () => {
		const app = await openMerchant();
		const { data, cookies } = await app.login("manager");
		expect(data).toEqual({
			token: null,
			twoFactor: {
				required: true,
				methods: ["totp", "email"],
				userId: managerId,
			},
		});
		expect(cookies).toEqual([
			expect.stringMatching(
				/^otpValidationToken=[\w-]+\.[\w-]+\.[\w-]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/,
			),
		]);
	});

	test("of an app also returns its value", async () => {
		const app = await openMerchant();
		const { data } = await app.login("cashier", "application");
		expect(data.otpValidationToken).toBe(app.jar.get("otpValidationToken"));
		expect(data.twoFactor).toMatchObject({ methods: ["email"] });
	});

	test("without second factor sets the refresh cookie by origin", async () => {
		const app = await openMerchant();
		await app.login("association");
		await app.login("association", "application");
		expect([...app.jar.keys()]).toEqual([
			"refreshToken_65f0a1b2c3d4e5f607182905",
			"refreshToken",
		]);
	});

	test("sets secure cookies where the world says so", async () => {
		const app = await openMerchant({ cookie: { secure: true } });
		const { cookies } = await app.login("association", "application");
		expect(cookies).toEqual([
			expect.stringMatching(
				/^refreshToken=[\w.-]+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=None$/,
			),
		]);
	});
});

test("the second factor sets the refresh cookie and clears its own", async () => {
	const app = await openMerchant();
	const { status, cookies, data } = await app.signInManager();
	expect(status).toBe(200);
	expect(cookies).toEqual([
		expect.stringMatching(
			new RegExp(
				`^refreshToken_${managerId}=[\\w.-]+; Max-Age=${thirtyDays}; Path=/; HttpOnly; SameSite=Lax$`,
			),
		),
		"otpValidationToken=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax",
	]);
	expect(data.user).toMatchObject({ id: managerId, role: "Manager" });
});

describe("a renewal", () => {
	test("rotates the cookie, and the old one shown again ends the session", async () => {
		const app = await openMerchant();
		await app.signInManager();
		const old = { ...asManager.headers, cookie: cookieHeader(app.jar) };
		const renewed = await app.post("/auth/refresh-token", undefined, asManager);
		expect(renewed.status).toBe(200);
		expect(cookieHeader(app.jar)).not.toBe(old.cookie);
		const reused = await app.post("/auth/refresh-token", undefined, {
			headers: old,
		});
		expect(reused).toMatchObject({
			status: 401,
			code: "INVALID_REFRESH_TOKEN",
			hint: expect.stringContaining("ends the session"),
		});
		const after = await app.post("/auth/refresh-token", undefined, asManager);
		expect(after.status).toBe(401);
	});

	test("keeps the cookie's value where rotation is off", async () => {
		const app = await openMerchant({ token: { rotateRefresh: false } });
		await app.signInManager();
		const before = cookieHeader(app.jar);
		await app.post("/auth/refresh-token", undefined, asManager);
		expect(cookieHeader(app.jar)).toBe(before);
	});

	test.each([
		[thirtyDays - 1, 200],
		[thirtyDays, 401],
		[thirtyDays + 1, 401],
	])("%i s after the login answers %i", async (seconds, status) => {
		const app = await openMerchant();
		await app.signInManager();
		app.advance(seconds);
		const answer = await app.post("/auth/refresh-token", undefined, asManager);
		expect(answer.status).toBe(status);
	});

	test("is that of the person whom x-user-id names", async () => {
		const app = await openMerchant();
		await app.signInManager();
		await app.login("supermanager");
		await app.post("/auth/otp", { otp: app.totp(secrets.supermanager) });
		for (const id of [managerId, superManagerId]) {
			const headers = { "x-user-id": id };
			const { data } = await app.post("/auth/refresh-token", undefined, {
				headers,
			});
			const authorization = `Bearer ${data.token}`;
			const probed = await app.call("GET", "/simulator/session", {
				headers: { authorization },
			});
			expect(probed.data.user).toMatchObject({ id });
		}
	});
});

describe("a sign-out", () => {
	test("ends the session, clears the cookie and leaves the access token", async () => {
		const app = await openMerchant();
		const { token } = (await app.signInManager()).data;
		const kept = { ...asManager.headers, cookie: cookieHeader(app.jar) };
		const { status, cookies } = await app.post(
			"/auth/sign-out",
			undefined,
			asManager,
		);
		expect(status).toBe(200);
		expect(cookies).toEqual([
			`refreshToken_${managerId}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax`,
		]);
		const renewed = await app.post("/auth/refresh-token", undefined, {
			headers: kept,
		});
		expect(renewed.status).toBe(401);
		const headers = { authorization: `Bearer ${token}` };
		const probe = () => app.call("GET", "/simulator/session", { headers });
		expect((await probe()).status).toBe(200);
		app.policy({ signOut: { killsAccess: true } });
		expect(await probe()).toMatchObject({
			status: 401,
			code: "INVALID_ACCESS_TOKEN",
		});
	});

	test("without a session is 200 too, and says so", async () => {
		const app = await openMerchant();
		const answer = await app.post("/auth/sign-out");
		expect(answer.status).toBe(200);
		expect(answer.hint).toContain("No session was ended");
	});
});

test.each([
	[899, 200],
	[900, 401],
	[901, 401],
])("an access token answers %i s later %i", async (seconds, status) => {
	const app = await openMerchant();
	const { token } = (await app.signInManager()).data;
	app.advance(seconds);
	const headers = { authorization: `Bearer ${token}` };
	const probed = await app.call("GET", "/simulator/session", { headers });
	expect(probed.status).toBe(status);
});

test.each([
	[599, 200],
	[600, 401],
	[601, 401],
])(
	"%i s after the login the second factor answers %i",
	async (seconds, status) => {
		const app = await openMerchant();
		await app.login("manager");
		app.advance(seconds);
		const answer = await app.post("/auth/otp", {
			otp: app.totp(secrets.manager),
		});
		expect(answer.status).toBe(status);
	},
);

test("five wrong codes, of both kinds, end the sign-in", async () => {
	const app = await openMerchant();
	await app.login("manager");
	await app.post("/auth/otp/email", { email: "manager@example.test" });
	const { code = "" } = await app.lastMessage("manager@example.test");
	const emailOtp = otherThan(code);
	for (const body of [{ emailOtp }, { otp: "000001" }, { emailOtp }])
		expect(await app.post("/auth/otp", body)).toMatchObject({ status: 400 });
	const fourth = await app.post("/auth/otp", { otp: "000001" });
	expect(fourth.hint).toContain("1 try is left");
	const fifth = await app.post("/auth/otp", { otp: "000001" });
	expect(fifth).toMatchObject({ status: 400, code: "INVALID_OTP" });
	const right = { otp: app.totp(secrets.manager) };
	expect(await app.post("/auth/otp", right)).toMatchObject({
		status: 401,
		code: "OTP_SESSION_MISSING",
	});
});

test("a step of the app is taken once", async () => {
	const app = await openMerchant();
	await app.signInManager();
	expect(await app.signInManager()).toMatchObject({ code: "INVALID_OTP" });
	app.advance(30);
	expect((await app.signInManager()).status).toBe(200);
});

test("every base serves every operation", async () => {
	const app = await openMerchant();
	const body = {
		email: "association@example.test",
		password,
		origin: "dashboard",
	};
	for (const base of ["", "/api", "/api/next"]) {
		const answer = await app.post(`${base}/auth/login/manager`, body);
		expect(textIn(answer.body, "message")).toBe("Signed in.");
	}
});

function cookieHeader(jar: ReadonlyMap<string, string>): string {
	return [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
}
