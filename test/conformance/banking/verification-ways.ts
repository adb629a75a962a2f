import type { OperationId } from "../../../src/apis/banking/operation.ts";
import type { Account } from "../../../src/core/records.ts";
import {
	type BankingApp,
	ids,
	otherThan,
	type Person,
	phones,
} from "../../support/banking.ts";
import { type BankingWay, type BankingWays, byFault } from "./told.ts";

const enrolPath = "/authentication_factors/otp/SMS";
const newcomer = "pending@example.test";

type WithToken = (app: BankingApp, token: string) => ReturnType<BankingWay>;

const signedIn =
	(person: Person, way: WithToken): BankingWay =>
	async (app) =>
		way(app, await app.signIn(person));

const factors: WithToken = (app, token) =>
	app.call("GET", "/authentication_factors", { token });

const faultyFactors = (status: number, code: string): BankingWay =>
	signedIn("ada", (app, token) =>
		byFault(status, code, (each) => factors(each, token))(app),
	);

const enrol: WithToken = (app, token) =>
	app.post(enrolPath, undefined, { token });

const confirm = (app: BankingApp, token: string, verificationCode: string) =>
	app.post(`${enrolPath}/verify`, { verificationCode }, { token });

const confirmAny: WithToken = (app, token) => confirm(app, token, "123456");

/** After a change of the account that the token of the sign-in meets. */
const changed =
	(
		person: Person,
		how: (account: Account, now: number) => Account,
		way: WithToken,
	): BankingWay =>
	async (app) => {
		const token = await app.signIn(person);
		await app.change(`${person}@example.test`, (account) =>
			how(account, app.world.clock.now()),
		);
		return way(app, token);
	};

const gone = (account: Account, now: number) => ({
	...account,
	deletedAt: now,
});
const inactive = (account: Account, now: number) => ({
	...account,
	blockedAt: now,
});
const withoutPhone = ({ profile, ...account }: Account): Account => {
	const { mobile: _, ...rest } = profile;
	const identifiers = account.identifiers.filter(
		({ type }) => type !== "phone",
	);
	return { ...account, profile: rest, identifiers };
};
/** On the wire there is a number, but none that a message could reach. */
const unreachable = (account: Account): Account => ({
	...withoutPhone(account),
	profile: account.profile,
});

type Switches = Parameters<BankingApp["policy"]>[0];

const under =
	(policy: Switches, way: BankingWay): BankingWay =>
	(app) => {
		app.policy(policy);
		return way(app);
	};

const withoutSms = { programme: { channels: { SMS: false } } };
const withoutTypes = { programme: { enrolment: { types: [] } } };
const abroad = { programme: { callingCodes: ["+44"] } };

/** Shows wrong codes to a begun enrolment; the answer to the last of them. */
const wrongCodes = (tries: number): BankingWay =>
	signedIn("pending", async (app, token) => {
		await enrol(app, token);
		const wrong = otherThan(await app.code(phones.pending));
		for (let at = 1; at < tries; at += 1) await confirm(app, token, wrong);
		return confirm(app, token, wrong);
	});

const push = (app: BankingApp, token: string, channel = "AUTHY") =>
	app.post(`/authentication_factors/push/${channel}`, undefined, { token });

const steppedUp =
	(way: WithToken, person: Person = "ada"): BankingWay =>
	async (app) =>
		way(app, await app.signInSteppedUp(person));

const changedThenPush = (
	how: (account: Account, now: number) => Account,
	channel = "AUTHY",
): BankingWay =>
	steppedUp(async (app, token) => {
		await app.change("ada@example.test", (account) =>
			how(account, app.world.clock.now()),
		);
		return push(app, token, channel);
	});

const unlink: WithToken = (app, token) =>
	app.call("DELETE", "/authentication_factors/push/AUTHY", { token });

const withoutFactors = (account: Account): Account => ({
	...account,
	authenticators: [],
});

const corporateEmail = "newco@example.test";

const corporate = (app: BankingApp) =>
	app.post("/corporates", {
		profileId: "110294881530478001",
		ipAddress: "203.0.113.7",
		acceptedTerms: true,
		baseCurrency: "EUR",
		rootUser: {
			name: "New",
			surname: "Company",
			email: corporateEmail,
			mobile: { countryCode: "+43", number: "660777002" },
			companyPosition: "DIRECTOR",
		},
		company: { type: "LLC", name: "Newco", registrationCountry: "AT" },
	});

const send = (app: BankingApp, type: string, email: string) =>
	app.post(`/${type}/verification/email/send`, { email });

const verify = (
	app: BankingApp,
	type: string,
	email: string,
	verificationCode: string,
) =>
	app.post(`/${type}/verification/email/verify`, { email, verificationCode });

const sendWays = (
	type: string,
	unverified: string,
	verified: string,
	stranger: string,
): BankingWays[string] => ({
	204: async (app) => {
		await corporate(app);
		return send(app, type, unverified);
	},
	EMAIL_NOT_FOUND: (app) => send(app, type, stranger),
	ALREADY_VERIFIED: (app) => send(app, type, verified),
	EMAIL_NOT_UNIQUE: byFault(409, "EMAIL_NOT_UNIQUE", (app) =>
		send(app, type, verified),
	),
});

const verifyWays = (type: string, email: string): BankingWays[string] => ({
	204: async (app) => {
		await corporate(app);
		await send(app, type, email);
		return verify(app, type, email, await app.code(email));
	},
	VERIFICATION_CODE_INVALID: (app) => verify(app, type, email, "123456"),
	EMAIL_NOT_UNIQUE: byFault(409, "EMAIL_NOT_UNIQUE", (app) =>
		verify(app, type, email, "123456"),
	),
});

const decide =
	(word: string): BankingWay =>
	async (app) => {
		const token = await app.signIn("push");
		const path = "/stepup/challenges/push/AUTHY";
		const { id } = (await app.post(path, undefined, { token })).data;
		return app.post(`/factors/${ids.push}/challenges/${id}/${word}`);
	};

/** How the answers about factors and addresses, and those of the side channel, come about. */
export const verificationWays: BankingWays & {
	readonly [Id in OperationId]?: BankingWays[string];
} = {
	listFactors: {
		200: signedIn("push", factors),
		BAD_REQUEST: faultyFactors(400, "BAD_REQUEST"),
		CONFLICT: faultyFactors(409, "CONFLICT"),
		NOT_FOUND: changed("ada", gone, factors),
	},
	enrolOtp: {
		204: signedIn("pending", enrol),
		NOT_FOUND: changed("ada", gone, enrol),
		CHANNEL_NOT_SUPPORTED: under(withoutSms, signedIn("pending", enrol)),
		CHANNEL_ALREADY_REGISTERED: signedIn("ada", enrol),
		MOBILE_NUMBER_NOT_AVAILABLE: changed("pending", withoutPhone, enrol),
		MOBILE_NUMBER_INVALID: changed("pending", unreachable, enrol),
		MOBILE_COUNTRY_NOT_SUPPORTED: under(abroad, signedIn("pending", enrol)),
		CREDENTIALS_INACTIVE: changed("ada", inactive, enrol),
		TYPE_DOES_NOT_SUPPORT_ENROLMENT: under(
			withoutTypes,
			signedIn("pending", enrol),
		),
	},
	verifyOtpEnrolment: {
		204: signedIn("pending", async (app, token) => {
			await enrol(app, token);
			return confirm(app, token, await app.code(phones.pending));
		}),
		NOT_FOUND: changed("ada", gone, confirmAny),
		CHANNEL_NOT_SUPPORTED: under(withoutSms, signedIn("pending", confirmAny)),
		CHANNEL_ALREADY_REGISTERED: signedIn("ada", confirmAny),
		VERIFICATION_CODE_EXPIRED: signedIn("pending", async (app, token) => {
			await enrol(app, token);
			app.advance(200);
			await factors(app, token);
			app.advance(100);
			return confirm(app, token, await app.code(phones.pending));
		}),
		VERIFICATION_CODE_INVALID: wrongCodes(1),
		CREDENTIALS_INACTIVE: changed("ada", inactive, confirmAny),
		CHALLENGE_LIMIT_EXCEEDED: wrongCodes(5),
		ONE_CHALLENGE_LIMIT_REMAINING: wrongCodes(4),
		STATE_INVALID: async (app) => {
			await app.change(newcomer, withoutFactors);
			return signedIn("pending", confirmAny)(app);
		},
		TYPE_DOES_NOT_SUPPORT_ENROLMENT: under(
			withoutTypes,
			signedIn("pending", confirmAny),
		),
	},
	enrolPush: {
		200: steppedUp((app, token) => push(app, token, "BIOMETRIC")),
		204: steppedUp((app, token) => push(app, token)),
		NOT_FOUND: changedThenPush(gone),
		CHANNEL_NOT_SUPPORTED: under(
			{ programme: { channels: { AUTHY: false } } },
			steppedUp((app, token) => push(app, token)),
		),
		CHANNEL_NOT_READY: changedThenPush(withoutFactors, "BIOMETRIC"),
		CHANNEL_ALREADY_REGISTERED: steppedUp(
			(app, token) => push(app, token),
			"push",
		),
		MOBILE_NUMBER_NOT_AVAILABLE: changedThenPush(withoutPhone),
		CHALLENGE_LIMIT_EXCEEDED: under(
			{ approval: { maxSends: 1 } },
			steppedUp(async (app, token) => {
				await push(app, token);
				return push(app, token);
			}),
		),
		PASSCODE_NOT_SET: under(
			{ programme: { passcodeForPush: true } },
			steppedUp((app, token) => push(app, token)),
		),
		ENROLMENT_LIMIT_EXCEEDED: under(
			{ programme: { enrolment: { maxStarts: 1 } } },
			steppedUp(async (app, token) => {
				await push(app, token);
				return push(app, await app.signInSteppedUp("ada"));
			}),
		),
		MOBILE_COUNTRY_NOT_SUPPORTED: async (app) => {
			const token = await app.signInSteppedUp("ada");
			app.policy(abroad);
			return push(app, token);
		},
		TYPE_DOES_NOT_SUPPORT_ENROLMENT: under(
			withoutTypes,
			steppedUp((app, token) => push(app, token)),
		),
	},
	unlinkPush: {
		204: steppedUp(unlink, "push"),
		NOT_FOUND: changed("push", gone, unlink),
		CHANNEL_NOT_REGISTERED: steppedUp(unlink),
		CREDENTIALS_INACTIVE: changed("push", inactive, unlink),
	},
	sendConsumerEmailCode: sendWays(
		"consumers",
		newcomer,
		"ada@example.test",
		"cora@example.test",
	),
	verifyConsumerEmail: verifyWays("consumers", newcomer),
	sendCorporateEmailCode: sendWays(
		"corporates",
		corporateEmail,
		"cora@example.test",
		"ada@example.test",
	),
	verifyCorporateEmail: verifyWays("corporates", corporateEmail),
	approveChallenge: { 200: decide("verify_success") },
	denyChallenge: { 200: decide("verify_invalid") },
	expireChallenge: { 200: decide("verify_expired") },
	verifyConsumer: {
		204: (app) => app.post(`/consumers/${ids.newcomer}/verify`),
		NOT_FOUND: (app) => app.post(`/consumers/${ids.cora}/verify`),
	},
	verifyCorporate: {
		204: (app) => app.post(`/corporates/${ids.cora}/verify`),
		NOT_FOUND: (app) => app.post(`/corporates/${ids.ada}/verify`),
	},
	probeManagedAccounts: {
		200: steppedUp((app, token) =>
			app.call("GET", "/managed_accounts", { token }),
		),
	},
};
