// What a backend may do: find, read and delete accounts, and get the secrets that messages would carry
// (fact sheet 3.11). Each secret works where that of the message would.
import { beforeEach, describe, expect, it } from "vitest";
import {
	type CiamApp,
	openCiamApp,
	password,
	secret,
} from "../../support/ciam.ts";

const ada = "ada@example.test";
const bob = "bob@example.test";
const number = "+43660123456";
const fresh = "An0ther-horse";

let app: CiamApp;
beforeEach(async () => {
	app = await openCiamApp();
});

const call = (
	method: string,
	path: string,
	query: Readonly<Record<string, string>> = {},
	body?: unknown,
) =>
	app.call(method, `M/account${path}`, {
		query: { ...query, apisecret: secret },
		...(body !== undefined && { body }),
	});

const mail = (kind: string, body: unknown) =>
	call("POST", `/emailtoken/${kind}`, {}, body);

const sms = (kind: string, body: unknown) =>
	call("POST", `/smsotp/${kind}`, {}, body);

async function uidOf(email: string): Promise<string> {
	const { body } = await call("GET", "", { email });
	return body.Uid;
}

describe("finding accounts", () => {
	it("takes any identifier, and the uid", async () => {
		const { body } = await call("GET", "", { email: ada });
		expect(body).toMatchObject({ FirstName: "Ada", UserName: "ada" });
		const others = [
			await call("GET", "", { phone: number }),
			await call("GET", "", { userName: "ADA" }),
			await call("GET", `/${body.Uid}`),
		];
		for (const other of others) expect(other.body).toEqual(body);
	});

	it("tells what is missing or unknown", async () => {
		expect((await call("GET", "")).code).toBe(1118);
		expect((await call("GET", "", { email: "x" })).code).toBe(938);
		expect((await call("GET", "/nobody")).code).toBe(937);
	});

	it("thins out the answer", async () => {
		const { body } = await call("GET", "", { email: ada, fields: "FirstName" });
		expect(body).toEqual({ FirstName: "Ada" });
	});
});

describe("making an account", () => {
	const Email = [{ Type: "Primary", Value: "new@example.test" }];

	it("is verified as the backend says, and nothing is sent", async () => {
		const sent = { Email, Password: fresh, EmailVerified: true, Uid: "c-4711" };
		const { body } = await call("POST", "", {}, sent);
		expect(body).toMatchObject({ Uid: "c-4711", EmailVerified: true });
		expect(await app.countMessages("new@example.test")).toBe(0);
		const login = await app.login({
			email: "new@example.test",
			password: fresh,
		});
		expect(login.body.Profile.Uid).toBe("c-4711");
		expect((await call("GET", "/c-4711")).status).toBe(200);
		expect((await call("POST", "", {}, { ...sent, Email: [] })).code).toBe(
			1189,
		);
	});

	it.each([
		{ state: { IsActive: false }, code: 991 },
		{ state: { IsLoginLocked: true }, code: 991 },
		{ state: {}, code: 970 },
	])("with $state cannot log in: $code", async ({ state, code }) => {
		const sent = { Email, Password: fresh, ...state };
		expect((await call("POST", "", {}, sent)).status).toBe(200);
		const name = { email: "new@example.test", password: fresh };
		expect((await app.login(name)).code).toBe(code);
	});
});

describe("deleting an account", () => {
	it("ends its sessions and sets its address free", async () => {
		const token = await app.tokenOf({ email: ada, password });
		const uid = await uidOf(ada);
		const gone = await call("DELETE", `/${uid}`);
		expect(gone.body).toEqual({ IsDeleted: true });
		expect((await call("DELETE", `/${uid}`)).code).toBe(937);
		expect((await app.call("GET", "A/account", { token })).code).toBe(905);
		expect((await call("GET", "", { email: ada })).code).toBe(938);
	});
});

describe("tokens of mails", () => {
	const verify = (verificationToken: string) =>
		app.call("GET", "A/email", { query: { verificationToken } });

	it("verify an address, without any mail", async () => {
		const path = "/verify/token";
		const { body } = await call("POST", path, {}, { email: bob });
		expect(body.expires_in).toBe("2026-01-04T06:00:00.000Z");
		expect(await app.countMessages(bob)).toBe(0);
		expect((await verify(body.VerificationToken)).status).toBe(200);
		expect((await call("POST", path, {}, { email: bob })).code).toBe(1126);
		expect((await app.login({ email: bob, password })).status).toBe(200);
	});

	it.each([{ name: { email: ada } }, { name: { username: "ada" } }])(
		"reset the password of $name",
		async ({ name }) => {
			const { body } = await call("POST", "/forgot/token", {}, name);
			expect(body.IdentityProviders).toEqual(["Email", "Google"]);
			expect(await app.countMessages(ada)).toBe(0);
			const reset = await app.call("PUT", "A/password/reset", {
				body: { ResetToken: body.ForgotToken, Password: fresh },
			});
			expect(reset.status).toBe(200);
			const login = await app.login({ email: ada, password: fresh });
			expect(login.status).toBe(200);
		},
	);

	it("go out as mail too where that is asked for", async () => {
		const query = { sendEmail: "true", resetPasswordUrl: "https://app.test/" };
		const { body } = await call("POST", "/forgot/token", query, { email: ada });
		const { link } = await app.lastMessage(ada);
		expect(link).toContain("https://app.test/");
		expect(link).toContain(body.ForgotToken);
	});

	it("verify, log in, add an address and delete, by kind", async () => {
		const verification = await mail("emailverification", { Email: bob });
		expect(verification.body.IdentityProviders).toEqual(["Email"]);
		expect((await verify(verification.body.Token)).status).toBe(200);
		const Uid = await uidOf(ada);
		const further = { Email: "ada@work.test", Type: "Work", Uid };
		const addition = await mail("addemail", further);
		expect((await verify(addition.body.Token)).status).toBe(200);
		const { body } = await call("GET", `/${Uid}`);
		expect(body.Email).toContainEqual({ Type: "Work", Value: "ada@work.test" });
		const deletion = await mail("deleteuser", { Uid });
		expect(deletion.body.Token).toBeTypeOf("string");
		expect(await app.countMessages(ada)).toBe(0);
	});

	it("are codes where the tenant mails codes", async () => {
		app.change({ registration: { verifyBy: "code" } });
		const { body } = await mail("emailverification", { Email: bob });
		expect(body.Token).toMatch(/^\d{6}$/);
	});

	it("tell what is wrong", async () => {
		const codes = async (
			asked: readonly (readonly [kind: string, body: unknown, code: number])[],
		) => {
			for (const [kind, body, code] of asked)
				expect([kind, (await mail(kind, body)).code]).toEqual([kind, code]);
		};
		await codes([
			["nothing", {}, 1181],
			["emailverification", {}, 908],
			["emailverification", { Email: "x" }, 1038],
			["emailverification", { Email: ada }, 1126],
			["emailverification", { Email: "no@body.test" }, 938],
			["addemail", { Email: bob, Type: "Work", Uid: "nobody" }, 937],
			["addemail", { Email: bob, Type: "Work", Uid: await uidOf(ada) }, 936],
			[
				"addemail",
				{ Email: "b@b.test", Type: "W", Uid: await uidOf(bob) },
				1177,
			],
			["forgotpassword", { Email: "eve@example.test" }, 991],
			["forgotpassword", { UserName: "dora" }, 1039],
			["forgotpin", { Email: ada }, 1235],
			["deleteuser", {}, 908],
			["autologin", { Email: ada }, 908],
		]);
		const relayed = { Email: ada, clientguid: "guid-1" };
		expect((await mail("autologin", relayed)).status).toBe(200);
		await codes([["onetouchlogin", relayed, 1136]]);
	});

	it("are limited in a window", async () => {
		app.change({ messages: { maxTokens: 1 } });
		await mail("forgotpassword", { Email: ada });
		expect((await mail("forgotpassword", { Email: ada })).code).toBe(1178);
		await sms("forgotpassword", { Phone: number });
		expect((await sms("forgotpassword", { Phone: number })).code).toBe(1179);
	});
});

describe("codes of SMS", () => {
	it("reset the password", async () => {
		const { body } = await sms("forgotpassword", { Phone: number });
		expect(body.ExpiresIn).toBe("2026-01-01T06:05:00.000Z");
		const reset = await app.call("PUT", "A/password/otp", {
			body: { phone: number, otp: body.Token, password: fresh },
		});
		expect(reset.status).toBe(200);
		expect((await app.login({ phone: number, password: fresh })).status).toBe(
			200,
		);
		expect(await app.countMessages(number)).toBe(0);
	});

	it.each(["passwordlesslogin", "onetouchlogin", "smartlogin"])(
		"are made for %s",
		async (kind) => {
			expect((await sms(kind, { Phone: number })).body.Token).toMatch(
				/^\d{6}$/,
			);
		},
	);

	it("tell what is wrong", async () => {
		const Uid = await uidOf(bob);
		const asked = [
			["nothing", { Phone: number }, 1182],
			["addphone", { Phone: number }, 908],
			["addphone", { Phone: number, Uid: "nobody" }, 937],
			["addphone", { Phone: number, Uid }, 1058],
			["addphone", { Phone: "x", Uid }, 1096],
			["phoneidverification", { Phone: number }, 1073],
			["phoneidverification", { Phone: "+43660999999" }, 938],
			["forgotpin", { Phone: number }, 1235],
		] as const;
		for (const [kind, body, code] of asked)
			expect([kind, (await sms(kind, body)).code]).toEqual([kind, code]);
	});
});

describe("facts of the tenant", () => {
	it("are the clock of the world, and a window from it", async () => {
		const query = { timeDifference: "20" };
		const { body } = await app.call("GET", "/identity/v2/serverinfo", {
			query,
		});
		expect(body).toMatchObject({
			CurrentTime: "2026-01-01 06:00:00",
			Sott: {
				StartTime: "2026-01-01 06:00:00",
				EndTime: "2026-01-01 06:20:00",
				TimeDifference: "20 Minutes",
			},
		});
	});

	it("are its settings", async () => {
		app.change({ login: { identifiers: ["email"], password: false } });
		const { body } = await app.call("GET", "/ciam/appinfo");
		expect(body).toMatchObject({
			AppName: "main",
			IsPhoneLogin: false,
			EmailVerificationFlow: "required",
			RegistrationFormSchema: [{ name: "emailid" }],
			SecurityQuestions: { SecurityQuestionCount: 1 },
			TwoFactorAuthentication: { IsEnabled: true, IsAuthenticator: true },
		});
	});

	it("let a backend make the token a registration needs", async () => {
		const { body } = await call("GET", "/sott", { timeDifference: "20" });
		expect(body.ExpiryTime).toBe("2026-01-01T06:20:00.000Z");
		const made = await app.call("POST", "A/register", {
			headers: { "x-loginradius-sott": body.Sott },
			body: {
				Email: [{ Type: "Primary", Value: "new@example.test" }],
				Password: fresh,
			},
		});
		expect(made.status).toBe(200);
	});
});
