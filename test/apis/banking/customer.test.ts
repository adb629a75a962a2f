// Consumers, corporates, users and invites (fact sheet 6), beyond what each answer alone shows.
import { describe, expect, test } from "vitest";
import {
	type BankingApp,
	ids,
	openBanking,
	otherThan,
	password,
} from "../../support/banking.ts";

const profileId = "110294881530478000";

const person = {
	name: "Grace",
	surname: "Hopper",
	email: "Grace@example.test",
	mobile: { countryCode: "+43", number: "660777001" },
};

const dateOfBirth = { year: 1986, month: 12, day: 9 };

const address = {
	addressLine1: "Main Street 1",
	city: "Vienna",
	postCode: "1010",
	country: "AT",
};

const consumer = {
	profileId,
	ipAddress: "203.0.113.7",
	acceptedTerms: true,
	baseCurrency: "EUR",
	tag: "crm_7",
	sourceOfFunds: "LABOUR_CONTRACT",
	rootUser: { ...person, dateOfBirth, address, nationality: "AT" },
};

const corporate = {
	profileId,
	ipAddress: "203.0.113.7",
	acceptedTerms: true,
	baseCurrency: "EUR",
	rootUser: { ...person, companyPosition: "DIRECTOR" },
	company: {
		type: "LLC",
		name: "Hopper Compilers Ltd",
		registrationCountry: "AT",
		registrationNumber: "FN 7",
		businessAddress: address,
	},
};

const idOf = (data: Readonly<Record<string, unknown>>) =>
	(data.id as { readonly id: string }).id; // checked against its schema

describe("a sign-up", () => {
	test("of a consumer hands back what it was given, and what is not proved yet", async () => {
		const app = await openBanking();
		const { data } = await app.post("/consumers", {
			...consumer,
			unknown: 1,
			rootUser: { ...consumer.rootUser, address: { ...address, unknown: 1 } },
		});
		const id = { type: "CONSUMER", id: expect.stringMatching(/^\d{18}$/) };
		expect(data).toEqual({
			...consumer,
			id,
			creationTimestamp: Date.parse("2026-01-10T00:00:00Z"),
			rootUser: {
				...consumer.rootUser,
				email: "grace@example.test",
				id,
				active: true,
				emailVerified: false,
				mobileNumberVerified: false,
			},
		});
		await app.post(`/passwords/${idOf(data)}/create`, {
			password: { value: password },
		});
		const email = "grace@example.test";
		const body = { email, password: { value: password } };
		const { token } = (await app.post("/login_with_password", body)).data;
		expect((await app.call("GET", "/consumers", { token })).data).toEqual(data);
	});

	test("of a corporate names the country of the company in its own word", async () => {
		const app = await openBanking();
		const { data } = await app.post("/corporates", corporate);
		const { registrationCountry, ...company } = corporate.company;
		expect(data).toMatchObject({
			id: { type: "CORPORATE" },
			rootUser: { companyPosition: "DIRECTOR", id: data.id },
			company: { ...company, countryOfRegistration: registrationCountry },
		});
	});

	test("takes numbers for text", async () => {
		const app = await openBanking();
		const mobile = { countryCode: "+43", number: 660777001 };
		const { data } = await app.post("/consumers", {
			...consumer,
			profileId: 42,
			rootUser: { ...consumer.rootUser, mobile },
		});
		expect(data).toMatchObject({
			profileId: "42",
			rootUser: { mobile: person.mobile },
		});
	});

	test.each([
		["seed", undefined, 400],
		["seed", false, 409],
		["current", undefined, 200],
		["current", false, 200],
	] as const)(
		"looks at the terms as its version does: %s, %s",
		async (profile, acceptedTerms, status) => {
			const app = await openBanking({ profile });
			const { acceptedTerms: _, ...rest } = consumer;
			const body = {
				...rest,
				...(acceptedTerms !== undefined && { acceptedTerms }),
			};
			const answer = await app.post("/consumers", body);
			expect(answer.status).toBe(status);
			expect(answer.data.acceptedTerms).toBe(
				status === 200 ? acceptedTerms : undefined,
			);
		},
	);

	test.each([
		["+", "43660777001"],
		["43", "660777001"],
		["+0", "660777001"],
		["+43", "1"],
		["+43", "6607770010000000"],
	])("takes no number of %s and %s", async (countryCode, number) => {
		const app = await openBanking();
		const mobile = { countryCode, number };
		const answer = await app.post("/consumers", {
			...consumer,
			rootUser: { ...consumer.rootUser, mobile },
		});
		expect([answer.status, answer.code]).toEqual(
			number.length > 15
				? [400, undefined]
				: [409, "MOBILE_OR_COUNTRY_CODE_INVALID"],
		);
	});

	test("of the same reference creates one consumer, of two at once too", async () => {
		const app = await openBanking();
		const headers = { "idempotency-ref": "order-17" };
		const send = () => app.post("/consumers", consumer, { headers });
		const statuses = (await Promise.all([send(), send()])).map(
			({ status }) => status,
		);
		expect(statuses.sort()).toEqual([200, 409]);
		const again = await send();
		expect(again.status).toBe(200);
		const other = await app.post("/consumers", consumer);
		// The demo lets a root user own several identities.
		expect(idOf(other.data)).not.toBe(idOf(again.data));
	});

	test("with an address in use is refused, unless users may own several identities", async () => {
		const app = await openBanking({ programme: { multiIdentity: false } });
		const taken = { ...person, dateOfBirth, email: "ada@example.test" };
		const again = { ...consumer, rootUser: taken };
		const refused = await app.post("/consumers", again);
		expect(refused.code).toBe("ROOT_EMAIL_NOT_UNIQUE");
		app.policy({ programme: { multiIdentity: true } });
		const { data } = await app.post("/consumers", again);
		// Whoever has the address stays who they are.
		expect(data.rootUser).toMatchObject({ name: "Ada", emailVerified: true });
		const { tokenType, identity } = (await app.login("ada")).data;
		expect([tokenType, identity]).toEqual([
			"AUTH",
			{ type: "CONSUMER", id: ids.ada },
		]);
	});
});

const user = { name: "Joan", surname: "Clarke", email: "joan@example.test" };

async function invited(app: BankingApp, special: object = {}) {
	const token = await app.signInSteppedUp("cora");
	const { id } = (await app.post("/users", { ...user, ...special }, { token }))
		.data;
	await app.post(`/users/${id}/invite`, undefined, { token });
	const inviteCode = await app.code(user.email);
	return { id: String(id), inviteCode, token };
}

const consume = (app: BankingApp, id: string, body: object) =>
	app.post(`/users/${id}/invite/consume`, {
		password: { value: password },
		...body,
	});

describe("an authorised user", () => {
	test("belongs to the identity of the token that made them", async () => {
		const app = await openBanking();
		const token = await app.signInSteppedUp("cora");
		const { data } = await app.post("/users", user, { token });
		expect(data).toEqual({
			id: expect.stringMatching(/^\d{18}$/),
			identity: { type: "CORPORATE", id: ids.cora },
			...user,
			active: true,
			emailVerified: false,
			mobileNumberVerified: false,
		});
		const stranger = await app.signIn("ada");
		const path = `/users/${data.id}/invite`;
		const refused = await app.post(path, undefined, { token: stranger });
		expect([refused.status, refused.code]).toEqual([404, "NOT_FOUND"]);
	});

	test("accepts an invite once, which verifies the address and signs in", async () => {
		const app = await openBanking();
		const { id, inviteCode } = await invited(app);
		const accepted = await consume(app, id, { inviteCode });
		const token = accepted.data.token;
		const factors = await app.call("GET", "/authentication_factors", { token });
		expect(factors.body).toEqual({});
		const { identifiers } = await app.account(user.email);
		expect(identifiers.find(({ type }) => type === "email")).toHaveProperty(
			"verifiedAt",
		);
		const again = await consume(app, id, { inviteCode });
		expect(again.code).toBe("PASSWORD_ALREADY_CREATED");
		const shown = await app.post(`/users/${id}/invite/validate`, {
			inviteCode,
		});
		expect(shown.code).toBe("INVITE_OR_INVITE_CODE_INVALID");
	});

	test("may be invited again, which makes the earlier code void", async () => {
		const app = await openBanking({ code: { mode: "random" } });
		const { id, inviteCode, token } = await invited(app);
		await app.post(`/users/${id}/invite`, undefined, { token });
		const old = await consume(app, id, { inviteCode });
		expect(old.code).toBe("INVITE_OR_INVITE_CODE_INVALID");
		const newer = { inviteCode: await app.code(user.email) };
		expect((await consume(app, id, newer)).status).toBe(200);
	});

	test("keeps the code when the password breaks the rules, and sees it checked first", async () => {
		const app = await openBanking();
		const { id, inviteCode } = await invited(app);
		const weak = { value: "weak" };
		const wrong = { inviteCode: otherThan(inviteCode), password: weak };
		expect((await consume(app, id, wrong)).code).toBe(
			"INVITE_OR_INVITE_CODE_INVALID",
		);
		const simple = await consume(app, id, { inviteCode, password: weak });
		expect(simple.code).toBe("PASSWORD_TOO_SHORT");
		expect((await consume(app, id, { inviteCode })).status).toBe(200);
	});

	test("looks at the code as often as they like, wrong ones count", async () => {
		const app = await openBanking();
		const { id, inviteCode } = await invited(app);
		const look = (code: string) =>
			app.post(`/users/${id}/invite/validate`, { inviteCode: code });
		for (const _ of [1, 2, 3, 4, 5, 6, 7])
			expect((await look(inviteCode)).status).toBe(204);
		for (const _ of [1, 2, 3, 4, 5]) await look(otherThan(inviteCode));
		const late = await consume(app, id, { inviteCode });
		expect(late.code).toBe("INVITE_OR_INVITE_CODE_INVALID");
	});

	test("brings another mobile number along, which may be somebody else's too", async () => {
		const app = await openBanking();
		const { id, inviteCode } = await invited(app, { mobile: person.mobile });
		const mobile = { countryCode: "+43", number: "660100001" };
		const bad = { inviteCode, mobile: { countryCode: "43", number: "1" } };
		const refused = await consume(app, id, bad);
		expect([refused.status, refused.data.syntaxErrors]).toMatchObject([
			400,
			{ invalidFields: [{ fieldName: "mobile.number", error: "REGEX" }] },
		]);
		const { token } = (await consume(app, id, { inviteCode, mobile })).data;
		await app.post("/authentication_factors/otp/SMS", undefined, { token });
		expect((await app.lastMessage("+43660100001")).purpose).toBe(
			"bind-authenticator",
		);
		expect((await app.account(user.email)).profile.mobile).toEqual(mobile);
	});

	test("who was made inactive has no open invite", async () => {
		const app = await openBanking();
		const { id, inviteCode } = await invited(app);
		await app.change(user.email, (account) => ({
			...account,
			blockedAt: app.world.clock.now(),
		}));
		expect((await consume(app, id, { inviteCode })).code).toBe(
			"INVITE_OR_INVITE_CODE_INVALID",
		);
	});
});
