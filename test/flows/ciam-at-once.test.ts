import { expect, test } from "vitest";
import { type CiamAnswer, openCiamApp, password } from "../support/ciam.ts";

// Requests of the ciam API that arrive together: each secret serves once, each name has one owner.

const ada = { email: "ada@example.test", password };

const atOnce = (times: number, ask: (index: number) => Promise<CiamAnswer>) =>
	Promise.all(Array.from({ length: times }, (_, index) => ask(index)));

const countOf = (answers: readonly CiamAnswer[], code?: number) =>
	answers.filter((answer) => answer.code === code).length;

test("10 registrations of one address at once make exactly one account", async () => {
	const app = await openCiamApp();
	const body = {
		Email: [{ Type: "Primary", Value: "new@example.test" }],
		Password: password,
	};
	const answers = await atOnce(10, () => app.register(body));
	expect(countOf(answers)).toBe(1);
	expect(countOf(answers, 936)).toBe(9);
});

test("10 changes to one username at once give it to one person", async () => {
	const app = await openCiamApp();
	const tokens = await Promise.all(
		["ada", "noa"].map((name) =>
			app.tokenOf({ email: `${name}@example.test`, password }),
		),
	);
	const answers = await atOnce(10, (index) =>
		app.call("PUT", "A/username", {
			token: tokens[index % tokens.length] ?? "",
			body: { username: "countess" },
		}),
	);
	// Who has it may ask for it again.
	expect(countOf(answers)).toBe(5);
	expect(countOf(answers, 1017)).toBe(5);
});

test("one mailed link, opened 10 times at once, verifies once", async () => {
	const app = await openCiamApp();
	await app.call("PUT", "A/register", { body: { email: "bob@example.test" } });
	const verificationToken = await app.lastSecret("bob@example.test");
	const answers = await atOnce(10, () =>
		app.call("GET", "A/email", { query: { verificationToken } }),
	);
	expect(countOf(answers)).toBe(1);
	expect(countOf(answers, 974)).toBe(9);
});

test("one SMS code, shown 10 times at once, signs in once", async () => {
	const app = await openCiamApp();
	const phone = "+43660123456";
	await app.call("GET", "A/login/passwordlesslogin/otp", { query: { phone } });
	const otp = await app.lastSecret(phone);
	const answers = await atOnce(10, () =>
		app.call("PUT", "A/login/passwordlesslogin/otp/verify", {
			body: { phone, otp },
		}),
	);
	expect(countOf(answers)).toBe(1);
	expect(countOf(answers, 1068)).toBe(9);
});

test("20 wrong passwords at once cost exactly the cap", async () => {
	const app = await openCiamApp();
	const answers = await atOnce(20, () =>
		app.login({ ...ada, password: "wrong" }),
	);
	expect(countOf(answers, 966) + countOf(answers, 1198)).toBe(20);
	expect((await app.login(ada)).code).toBe(1198);
});

test("one refresh token, sent 10 times at once, gives one new pair", async () => {
	const app = await openCiamApp();
	const { body } = await app.login(ada);
	const answers = await atOnce(10, () =>
		app.call("GET", "M/account/access_token/refresh", {
			query: {
				refresh_Token: body.refresh_token,
				apisecret: "9d2c1b0a-7e6f-4d5c-8b3a-1f0e2d4c6b8a",
			},
		}),
	);
	expect(countOf(answers)).toBe(1);
	expect(countOf(answers, 1217)).toBe(9);
});
