// The roles table of fact sheet 4: who registers, where they sign in, what they get.
import { expect, test } from "vitest";
import {
	type MerchantApp,
	openMerchant,
	password,
} from "../../support/merchant.ts";

const register = (app: MerchantApp, special: object) =>
	app.post("/auth/register", {
		email: "new@example.test",
		password,
		firstName: "New",
		lastName: "Comer",
		...special,
	});

test.each([
	{ role: "Manager", companyName: "New SARL", twoFactor: true, at: "manager" },
	{ role: "SuperManager", twoFactor: true, at: "manager" },
	{ role: "Cashier", companyName: "demo sas", twoFactor: true, at: "manager" },
	{ role: "Observer", twoFactor: true, at: "manager" },
	{
		role: "Association",
		associationName: "Club",
		twoFactor: false,
		at: "manager",
	},
	{ role: "SimpleUser", twoFactor: false, at: "user" },
])("a $role registers and signs in", async ({ twoFactor, at, ...person }) => {
	const app = await openMerchant();
	const { status, data } = await register(app, person);
	expect(status).toBe(200);
	expect(data).toMatchObject({
		role: person.role,
		emailVerified: false,
		twoFactorEnabled: twoFactor,
	});
	expect("companyId" in data).toBe("companyName" in person);
	expect("associationId" in data).toBe("associationName" in person);
	expect(data.kybStatus).toBe(
		person.role === "Manager" ? "PENDING" : undefined,
	);
	const signedIn = await app.post(
		at === "user" ? "/auth/login" : "/auth/login/manager",
		{
			email: "new@example.test",
			password,
			...(at === "manager" && { origin: "application" }),
		},
	);
	expect(signedIn.data.token === null).toBe(twoFactor);
});

test("a cashier joins the company of the manager", async () => {
	const app = await openMerchant();
	const joined = await register(app, {
		role: "Cashier",
		companyName: "Demo SAS",
	});
	const manager = await app.account("manager@example.test");
	expect(joined.data.companyId).toBe(manager.profile.companyId);
});

test("a cashier of an unknown company is refused, unless the world makes it", async () => {
	const app = await openMerchant();
	const person = { role: "Cashier", companyName: "Nobody SA" };
	expect(await register(app, person)).toMatchObject({
		status: 422,
		body: { errors: [{ field: "companyName" }] },
	});
	app.policy({ cashierMakesCompany: true });
	expect((await register(app, person)).status).toBe(200);
});

test("a super admin comes in through the VPN", async () => {
	const app = await openMerchant({ vpn: true });
	expect((await app.login("admin")).data.token).toBeNull();
});

test.each([
	["0612345678", undefined, "+33612345678"],
	["0660 123456", "AT", "+43660123456"],
])("the number %s of %s is kept as %s", async (phoneNumber, country, kept) => {
	const app = await openMerchant();
	const phoneNumberCountry = country && { phoneNumberCountry: country };
	await register(app, {
		role: "SimpleUser",
		phoneNumber,
		...phoneNumberCountry,
	});
	const { data } = await app.post("/auth/login", {
		email: "NEW@example.test",
		password,
	});
	expect(data.user).toMatchObject({ phoneNumber: kept });
});

test("a number of another country is refused", async () => {
	const app = await openMerchant();
	const person = { role: "SimpleUser", phoneNumber: "+43660123456" };
	expect(await register(app, person)).toMatchObject({
		status: 422,
		body: { errors: [{ field: "phoneNumber" }] },
	});
});

test.each([
	"sim-passw0rd!",
	"SIM-PASSW0RD!",
	"Sim-Password!",
	"SimPassw0rd",
	"Si-0rd!",
])("the password %s is too weak", async (weak) => {
	const app = await openMerchant();
	const person = { role: "SimpleUser", password: weak };
	expect(await register(app, person)).toMatchObject({
		status: 422,
		body: { errors: [{ field: "password" }] },
	});
});

test("ten wrong passwords in 15 minutes lock for 15 minutes, where the world says so", async () => {
	const app = await openMerchant({ lockout: { maxFailures: 10 } });
	const body = { email: "manager@example.test", origin: "dashboard" };
	for (let tries = 0; tries < 10; tries += 1)
		await app.post("/auth/login/manager", { ...body, password: "wrong" });
	app.advance(899);
	expect(await app.login("manager")).toMatchObject({ code: "ACCOUNT_LOCKED" });
	app.advance(1);
	expect((await app.login("manager")).status).toBe(200);
});
