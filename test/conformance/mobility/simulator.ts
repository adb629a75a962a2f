import { replaceTerms } from "../../../src/core/flows/replace-terms.ts";
import type { Account } from "../../../src/core/records.ts";
import type { MobilityApp } from "../../support/mobility.ts";
import { operator, pathOfLink, tokenOf } from "../../support/mobility-demo.ts";
import { asAda, change, policy, unknownId, type Ways } from "./acts.ts";

const rent = (app: MobilityApp, body: unknown = {}) =>
	asAda(app, "POST", "/rentals", { body });

/** Signs ada in, takes something away from her, and tries. */
async function rentAfter(app: MobilityApp, how: (account: Account) => Account) {
	const token = await tokenOf(app, "ada");
	await change(app, how);
	return app.post("/rentals", {}, { token });
}

const without =
	(field: string) =>
	(app: MobilityApp): ReturnType<typeof rent> =>
		rentAfter(app, (account) => {
			const { [field]: _gone, ...profile } = account.profile;
			return { ...account, profile };
		});

const withoutIdentifiers =
	(...types: readonly string[]) =>
	(app: MobilityApp): ReturnType<typeof rent> =>
		rentAfter(app, (account) => ({
			...account,
			identifiers: account.identifiers.filter(
				({ type }) => !types.includes(type),
			),
		}));

const unverified =
	(unproved: string) =>
	(app: MobilityApp): ReturnType<typeof rent> =>
		rentAfter(app, (account) => ({
			...account,
			identifiers: account.identifiers.map(({ type, value, ...proof }) =>
				type === unproved ? { type, value } : { type, value, ...proof },
			),
		}));

const mailed = "mia@example.test";

/** Where the link of a fresh verification mail leads. */
async function mailLink(app: MobilityApp): Promise<string> {
	const address = encodeURIComponent(mailed);
	await app.postSigned(`/customers/verify-email/resend/${address}`);
	const { link } = await app.lastMessage(mailed);
	return pathOfLink(app, link);
}

/** What the documented operations need around them. */
export const simulatorWays: Ways = {
	probeRental: {
		201: (app) => rent(app),
		"U130.2": withoutIdentifiers("email", "phone"),
		"U130.3": withoutIdentifiers("email"),
		"U130.4": withoutIdentifiers("phone"),
		"U130.5": without("firstName"),
		"U130.6": without("lastName"),
		"U130.7": without("birthDate"),
		U134: async (app) =>
			app.post("/rentals", {}, { token: await tokenOf(app, "dan") }),
		U135: without("street"),
		U136: without("postcode"),
		U137: without("city"),
		U138: without("country"),
		U139: (app) => {
			policy(app, { rental: { signUpFee: true } });
			return without("signupSettled")(app);
		},
		U397: unverified("phone"),
		U497: unverified("email"),
		U595: async (app) =>
			app.post("/rentals", {}, { token: await tokenOf(app, "ida") }),
		U596: (app) => rent(app, { vehicleId: 502 }),
		U601: (app) => rent(app, { vehicleId: 501 }),
		U602: async (app) => {
			await replaceTerms(operator(app), { termsId: 11 });
			return rent(app);
		},
		U890: (app) => rent(app, { branchId: unknownId }),
	},
	getJwks: { 200: (app) => app.get("/.well-known/jwks.json") },
	confirmEmailLink: {
		200: async (app) => app.get(await mailLink(app)),
		U490: (app) => app.get("/verify-email/unknown"),
		U491: async (app) => {
			const link = await mailLink(app);
			app.advance(3600);
			return app.get(link);
		},
	},
};
