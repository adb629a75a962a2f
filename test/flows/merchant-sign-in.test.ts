// Fact sheet 8, told as a client sees it: register, verify the address, sign in with a mailed code,
// forget the password, set a new one.
import { expect, test } from "vitest";
import { openMerchant, password } from "../support/merchant.ts";

const email = "claire@example.test";

test("a manager registers, signs in by mail and resets the password", async () => {
	const app = await openMerchant();
	const registered = await app.post("/auth/register?lang=en", {
		email,
		password,
		firstName: "Claire",
		lastName: "Petit",
		role: "Manager",
		companyName: "Petit SARL",
	});
	const userId = String(registered.data.userId);
	const headers = { "x-user-id": userId };

	const welcome = await app.lastMessage(email);
	expect(welcome.subject).toBe("Please verify your email address");
	const page = await app.call("GET", pathOf(welcome.link));
	expect(page.body).toContain("verified");

	await app.post("/auth/login/manager", {
		email,
		password,
		origin: "dashboard",
	});
	await app.post("/auth/otp/email", { email });
	const { code: emailOtp } = await app.lastMessage(email);
	const signedIn = await app.post("/auth/otp", { emailOtp });
	expect(signedIn.data.user).toMatchObject({
		id: userId,
		emailVerified: true,
		kybStatus: "PENDING",
		lang: "en",
	});

	await app.post("/auth/reset-password/send?lang=fr", { email });
	const mail = await app.lastMessage(email);
	expect(mail.subject).toBe("Définir un nouveau mot de passe");
	const shown = await app.call("GET", pathOf(mail.link));
	expect(shown.body).toContain(mail.code);
	const weak = { token: mail.code, newPassword: "weak" };
	const refused = await app.post("/auth/reset-password/change", weak);
	expect(refused).toMatchObject({
		status: 422,
		body: { errors: [{ field: "newPassword" }] },
	});
	const newPassword = "N3w-Sim-Passw0rd!";
	const good = { token: mail.code, newPassword };
	const changed = await app.post("/auth/reset-password/change", good);
	expect(changed.status).toBe(200);
	expect((await app.lastMessage(email)).purpose).toBe("password-changed");

	const renewed = await app.post("/auth/refresh-token", undefined, { headers });
	expect(renewed).toMatchObject({ code: "INVALID_REFRESH_TOKEN" });
	const body = { email, password: newPassword, origin: "dashboard" };
	expect((await app.post("/auth/login/manager", body)).status).toBe(200);
});

test.each([
	[3599, 200],
	[3600, 400],
	[3601, 400],
])("a reset token answers %i s later %i", async (seconds, status) => {
	const app = await openMerchant();
	const { data } = await app.post("/auth/reset-password/send", {
		email: "manager@example.test",
		origin: "application",
	});
	expect(data.expiresIn).toBe(3600);
	expect(await app.messages()).toBe(0);
	app.advance(seconds);
	const answer = await app.post("/auth/reset-password/change", {
		token: data.token,
		newPassword: "N3w-Sim-Passw0rd!",
	});
	expect(answer.status).toBe(status);
});

test.each([
	[29, 429],
	[30, 200],
	[31, 200],
])("a second mail %i s after the first answers %i", async (seconds, status) => {
	const app = await openMerchant();
	await app.login("cashier");
	const send = () =>
		app.post("/auth/otp/email", { email: "cashier@example.test" });
	expect((await send()).data).toEqual({ expiresIn: 300 });
	app.advance(seconds);
	expect((await send()).status).toBe(status);
});

test("a newer reset token replaces the one before, without a pause", async () => {
	const app = await openMerchant();
	const ask = () =>
		app.post("/auth/reset-password/send", {
			email: "manager@example.test",
			origin: "application",
		});
	const first = (await ask()).data.token;
	expect((await ask()).status).toBe(200);
	const body = { token: first, newPassword: "N3w-Sim-Passw0rd!" };
	expect(await app.post("/auth/reset-password/change", body)).toMatchObject({
		status: 400,
		code: "INVALID_TOKEN",
	});
});

function pathOf(link = ""): string {
	return new URL(link).pathname.replace(/^\/w\/[^/]+\/merchant/, "");
}
