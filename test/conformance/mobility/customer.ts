import { setObligations } from "../../../src/core/flows/operator-acts.ts";
import type { MobilityApp } from "../../support/mobility.ts";
import { operator, tokenOf } from "../../support/mobility-demo.ts";
import {
	ada,
	adasPhone,
	asAda,
	blocked,
	change,
	nobody,
	policy,
	unknownId,
	type Ways,
} from "./acts.ts";

/** Members of a body that differ from the usual ones. */
type Special = Readonly<Record<string, unknown>>;

const newPerson = {
	email: "new@example.test",
	password: "correct-horse-battery-staple",
	firstName: "New",
	lastName: "Comer",
	branchId: 1,
};

const signUp = (app: MobilityApp, special: Special) =>
	app.postSigned("/customers", { ...newPerson, ...special });

async function signUpByClient(app: MobilityApp, email: string) {
	const { accessToken: token } = await app.signInClient();
	return app.post("/customers", { ...newPerson, email }, { token });
}

const patch = (app: MobilityApp, body: Special) =>
	asAda(app, "PATCH", "/customers", { body });

const phoneCode = (app: MobilityApp, special: Special = {}) =>
	app.postSigned("/customers/create-or-sign-in-with-phone-number", {
		phoneNumber: adasPhone,
		branchId: 1,
		...special,
	});

const mailCode = (app: MobilityApp, special: Special = {}) =>
	app.postSigned("/customers/create-or-sign-in-with-email-code", {
		email: ada,
		branchId: 1,
		...special,
	});

const socialSignUp = (app: MobilityApp, token: string, special: Special = {}) =>
	app.postSigned("/customers/social-sign-up", {
		provider: "GOOGLE",
		token,
		branchId: 1,
		...special,
	});

const unknownSubject = `sim.google.1.${nobody}`;

/** M16 to M25. */
export const customerWays: Ways = {
	createCustomer: {
		201: (app) => signUp(app, {}),
		U101: (app) => signUp(app, { password: undefined }),
		U102: (app) => signUp(app, { email: ada }),
		U111: (app) => {
			policy(app, { requiredAtSignUp: ["country"] });
			return signUp(app, {});
		},
		"U130.2": (app) => signUp(app, { email: undefined }),
		"U130.3": (app) => {
			policy(app, { requiredAtSignUp: ["email"] });
			return signUp(app, { email: undefined, phoneNumber: "+43660999999" });
		},
		"U130.4": (app) => {
			policy(app, { requiredAtSignUp: ["phoneNumber"] });
			return signUp(app, {});
		},
		"U130.5": (app) => signUp(app, { firstName: undefined }),
		"U130.6": (app) => signUp(app, { lastName: undefined }),
		"U130.7": (app) => {
			policy(app, { requiredAtSignUp: ["birthDate"] });
			return signUp(app, {});
		},
		U132: (app) => signUp(app, { birthDate: "2020-01-01" }),
		U133: (app) => {
			policy(app, { age: { maximumYears: 60 } });
			return signUp(app, { birthDate: "1920-01-01" });
		},
		"U141.1": (app) => signUpByClient(app, ada),
		U396: (app) => signUp(app, { phoneNumber: "0660 999999" }),
		U890: (app) => signUp(app, { branchId: unknownId }),
	},
	createOrSignInWithPhoneNumber: {
		204: (app) => phoneCode(app),
		U131: async (app) => {
			await change(app, blocked);
			return phoneCode(app);
		},
		U395: async (app) => {
			await phoneCode(app);
			return phoneCode(app);
		},
		U396: (app) => phoneCode(app, { phoneNumber: "0660 100001" }),
		U890: (app) => phoneCode(app, { branchId: unknownId }),
	},
	createOrSignInWithEmailCode: {
		204: (app) => mailCode(app),
		U131: (app) => mailCode(app, { email: "eve@example.test" }),
		U495: async (app) => {
			await mailCode(app);
			return mailCode(app);
		},
		U890: (app) => mailCode(app, { branchId: unknownId }),
	},
	socialSignUp: {
		201: (app) => socialSignUp(app, unknownSubject),
		A291: (app) => socialSignUp(app, "sim-expired.google.1"),
		U102: (app) => socialSignUp(app, `sim.google.1.${ada}`),
		U109: (app) => socialSignUp(app, "sim.acme.1", { provider: "ACME" }),
		U890: (app) => socialSignUp(app, unknownSubject, { branchId: unknownId }),
	},
	getCustomer: { 200: (app) => asAda(app, "GET", "/customers") },
	updateCustomer: {
		200: (app) => patch(app, { street: "Ringstrasse 2" }),
		U120: (app) => patch(app, { branchId: 2 }),
		"U130.2": (app) => patch(app, { email: null, phoneNumber: null }),
		U132: async (app) =>
			app.call("PATCH", "/customers", {
				token: await tokenOf(app, "ida"),
				body: { birthDate: "2020-01-01" },
			}),
		U133: async (app) => {
			policy(app, { age: { maximumYears: 60 } });
			return app.call("PATCH", "/customers", {
				token: await tokenOf(app, "ida"),
				body: { birthDate: "1920-01-01" },
			});
		},
		"U141.2": (app) => patch(app, { email: "bob@example.test" }),
		U396: (app) => patch(app, { phoneNumber: "0660 999999" }),
	},
	getSignedCustomer: { 200: (app) => asAda(app, "GET", "/customers/signed") },
	requestDeletion: {
		204: (app) => asAda(app, "POST", "/customers/request-deletion"),
		R102: async (app) => {
			const { id: accountId } = await app.account(ada);
			const obligations = ["rental"] as const;
			await setObligations(operator(app), { accountId, obligations });
			return asAda(app, "POST", "/customers/request-deletion");
		},
		U134: async (app) =>
			app.post("/customers/request-deletion", undefined, {
				token: await tokenOf(app, "dan"),
			}),
	},
	listIdentityCards: {
		200: async (app) =>
			app.get("/customer-identity-cards", await tokenOf(app, "cas")),
	},
	resolveBranch: {
		200: (app) => app.get("/branches/resolve?lat=48.2&lng=16.4"),
		U891: (app) => app.get("/branches/resolve?lat=0&lng=0"),
		U892: (app) => app.get("/branches/resolve?lat=91&lng=16.4"),
	},
};
