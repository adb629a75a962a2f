import { type MobilityApp, otherThan } from "../../support/mobility.ts";
import { tokenOf } from "../../support/mobility-demo.ts";
import { ada, asAda, exhaust, nobody, policy, type Ways } from "./acts.ts";

const newNumber = "+43660999999";

/** Signs ada in and gives her another number; null takes hers away. */
async function withNumber(app: MobilityApp, phoneNumber: string | null) {
	const token = await tokenOf(app, "ada");
	await app.call("PATCH", "/customers", { token, body: { phoneNumber } });
	return token;
}

const send = (app: MobilityApp, token: string) =>
	app.post("/customers/verify/send", undefined, { token });

/** Sends a code to a new number of ada's, and a way to give it back. */
async function pending(app: MobilityApp) {
	const token = await withNumber(app, newNumber);
	await send(app, token);
	const check = (code: string) =>
		app.post(`/customers/verify/check/${code}`, undefined, { token });
	return { code: await app.lastCode(newNumber), check };
}

const resend = (app: MobilityApp, email: string) =>
	app.postSigned(`/customers/verify-email/resend/${encodeURIComponent(email)}`);

const init = (app: MobilityApp, body: unknown) =>
	asAda(app, "POST", "/verification/init", { body });

const unverified = "mia@example.test";

/** M26 to M29. */
export const verificationWays: Ways = {
	sendPhoneVerification: {
		204: async (app) => send(app, await withNumber(app, newNumber)),
		"U130.4": async (app) => send(app, await withNumber(app, null)),
		U394: async (app) => send(app, await tokenOf(app, "ada")),
		U395: async (app) => {
			const token = await withNumber(app, newNumber);
			await send(app, token);
			return send(app, token);
		},
	},
	checkPhoneVerification: {
		204: async (app) => {
			const { code, check } = await pending(app);
			return check(code);
		},
		U390: async (app) => {
			const { code, check } = await pending(app);
			return check(otherThan(code));
		},
		U391: async (app) => {
			const { code, check } = await pending(app);
			app.advance(300);
			return check(code);
		},
		U392: async (app) => {
			const { code, check } = await pending(app);
			return exhaust(code, check);
		},
		U393: (app) => asAda(app, "POST", "/customers/verify/check/123456"),
	},
	resendEmailVerification: {
		204: (app) => resend(app, unverified),
		U106: (app) => {
			policy(app, { enumerationSafe: false });
			return resend(app, nobody);
		},
		U494: (app) => {
			policy(app, { enumerationSafe: false });
			return resend(app, ada);
		},
		U495: async (app) => {
			await resend(app, unverified);
			return resend(app, unverified);
		},
	},
	initVerification: {
		200: (app) => init(app, { type: "ID" }),
		U590: (app) => init(app, { type: "ID", provider: "ACME" }),
		U594: (app) => init(app, { type: "LICENSE" }),
	},
};
