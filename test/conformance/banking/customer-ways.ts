import type { OperationId } from "../../../src/apis/banking/operation.ts";
import type { Programme } from "../../../src/apis/banking/programme.ts";
import type { Overrides } from "../../../src/core/policy.ts";
import {
	type BankingApp,
	ids,
	otherThan,
	password,
} from "../../support/banking.ts";
import { type BankingWay, type BankingWays, byFault } from "./told.ts";

const profileId = "110294881530478000";

const mobile = { countryCode: "+43", number: "660777001" };

const rootUser = {
	name: "Grace",
	surname: "Hopper",
	email: "grace@example.test",
	mobile,
};

const dateOfBirth = { year: 1986, month: 12, day: 9 };

const address = {
	addressLine1: "Main Street 1",
	city: "Vienna",
	postCode: "1010",
	country: "AT",
};

/** Creates a consumer whose root user is described so. */
const consumer = (app: BankingApp, person: object = {}, facts: object = {}) =>
	app.post("/consumers", {
		profileId,
		ipAddress: "203.0.113.7",
		acceptedTerms: true,
		baseCurrency: "EUR",
		rootUser: { ...rootUser, dateOfBirth, ...person },
		...facts,
	});

/** Creates a corporate whose root user and company are described so. */
const corporate = (app: BankingApp, person: object = {}, facts: object = {}) =>
	app.post("/corporates", {
		profileId,
		ipAddress: "203.0.113.7",
		acceptedTerms: true,
		baseCurrency: "EUR",
		rootUser: { ...rootUser, companyPosition: "DIRECTOR", ...person },
		company: {
			type: "LLC",
			name: "Hopper Compilers Ltd",
			registrationCountry: "AT",
			registrationNumber: "FN 7",
		},
		...facts,
	});

type SignUp = typeof consumer;

const inProgramme =
	(programme: Overrides<Programme>, way: BankingWay): BankingWay =>
	(app) => {
		app.policy({ programme });
		return way(app);
	};

const profile = (facts: object) => ({ profiles: { [profileId]: facts } });

/** What both sign-ups refuse in the same way. */
const signUpWays = (signUp: SignUp): BankingWays[string] => ({
	200: (app) => signUp(app),
	PAYMENT_MODEL_CONSTRAINTS_VIOLATED: inProgramme(
		profile({ violatesPaymentModel: true }),
		signUp,
	),
	PROFILE_NOT_FOUND: inProgramme({ profiles: { 1: {} } }, signUp),
	PROFILE_INACTIVE: inProgramme(profile({ inactive: true }), signUp),
	ROOT_EMAIL_NOT_UNIQUE: (app) => signUp(app, { email: "MAX@example.test" }),
	CURRENCY_UNSUPPORTED: inProgramme(profile({ currencies: ["GBP"] }), signUp),
	FEE_GROUP_INVALID: inProgramme(profile({ feeGroups: ["plain"] }), (app) =>
		signUp(app, {}, { feeGroup: "fancy" }),
	),
	MOBILE_OR_COUNTRY_CODE_INVALID: (app) =>
		signUp(app, { mobile: { countryCode: "+0", number: "1" } }),
	TERMS_NOT_ACCEPTED: (app) => signUp(app, {}, { acceptedTerms: false }),
	EMAIL_DOMAIN_NOT_ALLOWED: inProgramme(
		{ refusedEmailDomains: ["example.test"] },
		signUp,
	),
});

const company = (special: object) => ({
	company: {
		type: "LLC",
		name: "Hopper Compilers Ltd",
		registrationCountry: "AT",
		registrationNumber: "FN 7",
		...special,
	},
});

const steppedUp = (
	way: (app: BankingApp, token: string) => ReturnType<BankingWay>,
): BankingWay => {
	return async (app) => way(app, await app.signInSteppedUp("cora"));
};

const createUser = (app: BankingApp, token: string, special: object = {}) =>
	app.post(
		"/users",
		{ name: "Joan", surname: "Clarke", email: "joan@example.test", ...special },
		{ token },
	);

const invite = (app: BankingApp, token: string, id: unknown) =>
	app.post(`/users/${id}/invite`, undefined, { token });

/** Makes and invites somebody; gives the id and the code. */
async function invited(app: BankingApp) {
	const token = await app.signInSteppedUp("cora");
	const { id } = (await createUser(app, token)).data;
	await invite(app, token, id);
	return { id, inviteCode: await app.code("joan@example.test") };
}

async function accept(app: BankingApp, value: string, special: object = {}) {
	const { id, inviteCode } = await invited(app);
	const body = { inviteCode, password: { value }, ...special };
	return app.post(`/users/${id}/invite/consume`, body);
}

const accepting =
	(value: string): BankingWay =>
	(app) =>
		accept(app, value);

/** How the answers about identities, users and invites come about. */
export const customerWays: BankingWays & {
	readonly [Id in OperationId]?: BankingWays[string];
} = {
	createConsumer: {
		...signUpWays(consumer),
		COUNTRY_INVALID: (app) => consumer(app, { nationality: "XX" }),
		COUNTRY_UNSUPPORTED: inProgramme({ countries: ["DE"] }, (app) =>
			consumer(app, { address }),
		),
		CONSUMER_ALREADY_EXISTS: inProgramme(
			{ refuseSamePerson: true },
			async (app) => {
				await consumer(app);
				return consumer(app, { email: "other@example.test" });
			},
		),
	},
	getConsumer: {
		200: async (app) =>
			app.call("GET", "/consumers", { token: await app.signIn("ada") }),
		INSUFFICIENT_PERMISSIONS: async (app) =>
			app.call("GET", "/consumers", { token: await app.signIn("cora") }),
	},
	createCorporate: {
		...signUpWays(corporate),
		COUNTRY_INVALID: (app) =>
			corporate(app, {}, company({ registrationCountry: "XX" })),
		COUNTRY_UNSUPPORTED: inProgramme({ countries: ["DE"] }, corporate),
		PROFILE_MISMATCH: inProgramme(profile({ type: "CONSUMER" }), corporate),
		ROOT_USER_INACTIVE: (app) =>
			corporate(app, { email: "inactive@example.test" }),
		ROOT_EMAIL_NOT_VERIFIED: (app) =>
			corporate(app, { email: "pending@example.test" }),
		KYC_APPROVAL_MISSING: (app) =>
			corporate(app, { email: "expired@example.test" }),
		COMPANY_TYPE_UNSUPPORTED: inProgramme(
			{ companyTypes: ["SOLE_TRADER"] },
			corporate,
		),
		COMPANY_NOT_FOUND: inProgramme(
			{ companies: { "FN 7": "unknown" } },
			corporate,
		),
		COMPANY_LOOKUP_FAILED: inProgramme(
			{ companies: { "FN 7": "lookup-failed" } },
			corporate,
		),
	},
	createUser: {
		200: steppedUp((app, token) => createUser(app, token)),
		EMAIL_NOT_UNIQUE: steppedUp((app, token) =>
			createUser(app, token, { email: "ada@example.test" }),
		),
		MOBILE_OR_COUNTRY_CODE_INVALID: steppedUp((app, token) =>
			createUser(app, token, { mobile: { countryCode: "43", number: "1" } }),
		),
	},
	inviteUser: {
		204: steppedUp(async (app, token) => {
			const { id } = (await createUser(app, token)).data;
			return invite(app, token, id);
		}),
		NOT_FOUND: steppedUp((app, token) => invite(app, token, ids.ada)),
		INVITE_ALREADY_CONSUMED: steppedUp((app, token) =>
			invite(app, token, ids.max),
		),
	},
	validateInvite: {
		204: async (app) => {
			const { id, inviteCode } = await invited(app);
			return app.post(`/users/${id}/invite/validate`, { inviteCode });
		},
		INVITE_OR_INVITE_CODE_INVALID: async (app) => {
			const { id, inviteCode } = await invited(app);
			const wrong = { inviteCode: otherThan(inviteCode) };
			return app.post(`/users/${id}/invite/validate`, wrong);
		},
	},
	consumeInvite: {
		200: accepting(password),
		TOKEN_NOT_FOUND: accepting("sim-ui-unknown."),
		INVITE_OR_INVITE_CODE_INVALID: (app) =>
			app.post(`/users/${ids.newcomer}/invite/consume`, {
				inviteCode: "123456",
				password: { value: password },
			}),
		UNRESOLVED_IDENTITY: accepting("sim-ui-orphan."),
		PASSWORD_PROFILE_NOT_CONFIGURED_FOR_CREDENTIAL_TYPE: async (app) => {
			app.policy({ programme: { passwordsFor: ["ROOT"] } });
			return accept(app, password);
		},
		PASSWORD_TOO_SHORT: accepting("Pa5!"),
		PASSWORD_TOO_LONG: accepting(`Pa5!${"x".repeat(27)}`),
		PASSWORD_TOO_SIMPLE: accepting("password"),
		PASSWORD_KEY_ALREADY_IN_USE: async (app) => {
			const value = `sim-ui.${password}`;
			await app.post(`/passwords/${ids.newcomer}/create`, {
				password: { value },
			});
			return accept(app, value);
		},
		PASSWORD_ALREADY_CREATED: async (app) => {
			const { id, inviteCode } = await invited(app);
			const own = { password: { value: password } };
			await app.post(`/passwords/${id}/create`, own);
			const body = { inviteCode, ...own };
			return app.post(`/users/${id}/invite/consume`, body);
		},
		// Who accepts an invite never had a password.
		PASSWORD_ALREADY_USED: byFault(409, "PASSWORD_ALREADY_USED", (app) =>
			app.post(`/users/${ids.newcomer}/invite/consume`, {
				inviteCode: "123456",
				password: { value: password },
			}),
		),
		TOKEN_EXPIRED: accepting("sim-ui-expired."),
	},
};
