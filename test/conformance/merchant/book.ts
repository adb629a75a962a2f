import type { RouteSpec } from "../../../src/pipeline/route-spec.ts";
import {
	type Answer,
	type MerchantApp,
	managerId,
	openMerchant,
	textIn,
} from "../../support/merchant.ts";
import type { Book, Stage, Told, Way } from "../book.ts";
import type { Asked } from "../request.ts";
import { merchantWays } from "./ways.ts";

/** What the loops over all APIs need to know of the merchant API. */
export const merchantBook: Book = {
	open: openStage,
	errorCodeIn: (body) => textIn(body, "code"),
	ownRefusals: {
		"sign-in-not-waiting": [{ because: "cookie-missing" }],
		"authorization-mismatch": [{ isStrict: true }, { isStrict: false }],
		"second-factor-not-enabled": [{}],
		"vpn-required": [{}],
		"wrong-door": [{ role: "Manager", door: "signInManager" }],
		"refresh-cookie-missing": [{ wanted: "refreshToken", sent: [] }],
		"field-refused": [{ field: "companyName", rule: "unknown-company" }],
	},
	undeclared: {
		NOT_FOUND: "belongs to no operation",
		METHOD_NOT_ALLOWED: "belongs to a path, not to an operation",
	},
};

async function openStage(): Promise<Stage> {
	const app = await openMerchant();
	const { simulator, world } = app;
	const fresh =
		(way: (app: MerchantApp) => Promise<Answer>): Way =>
		async () => {
			app.jar.clear();
			return told(await way(app));
		};
	return {
		simulator,
		world,
		async send({ method, path, query, headers, body }) {
			const address = query === "" ? path : `${path}?${query}`;
			const sent = body === undefined ? {} : { body };
			return told(await app.call(method, address, { headers, ...sent }));
		},
		admit: (route, asked) => admit(app, route, asked),
		ways: Object.fromEntries(
			Object.entries(merchantWays).map(([id, outcomes]) => [
				id,
				Object.fromEntries(
					Object.entries(outcomes).map(([outcome, way]): [string, Way] => [
						outcome,
						fresh(way),
					]),
				),
			]),
		),
		generalWays: {},
	};
}

function told({ status, code: errorCode }: Answer): Told {
	return { status, errorCode };
}

/** Only the first alternative of the spec counts; cookies stay in the jar of the app. */
async function admit(
	app: MerchantApp,
	{ security: [alternative = {}] }: RouteSpec,
	asked: Asked,
): Promise<Asked> {
	app.jar.clear();
	if ("otpSession" in alternative) {
		await app.login("manager");
		return asked;
	}
	if ("bearer" in alternative) {
		const { token } = (await app.signInManager()).data;
		const authorization = `Bearer ${token}`;
		return { ...asked, headers: { ...asked.headers, authorization } };
	}
	if (!("backofficeUser" in alternative)) return asked;
	await app.signInManager();
	return { ...asked, headers: { "x-user-id": managerId, ...asked.headers } };
}
