import type { RouteSpec } from "../../../src/pipeline/route-spec.ts";
import { openTenantApp, type TenantApp } from "../../support/tenant.ts";
import type { Book, GeneralWay, Stage, Told, Way } from "../book.ts";
import type { Asked } from "../request.ts";
import { sendAsked } from "./sending.ts";
import { ada, generalWays, ways } from "./ways.ts";

/** What the loops over all APIs need to know of the tenant API. */
export const tenantBook: Book = {
	open: openStage,
	errorCodeIn: (body) =>
		typeof body === "object" && body !== null && "type" in body
			? String(body.type).replace("urn:sim:tenant:", "")
			: undefined,
	ownRefusals: {
		"token-expired": [{ issuedAt: 0, expiredAt: 86_400_000 }],
		"customer-mismatch": [{}],
		"authentication-required": [
			{ canBeChallenged: true },
			{ canBeChallenged: false },
		],
		"provider-missing": [{ known: ["google"] }],
		"provider-unknown": [{ provider: "x", known: ["google"] }],
		"data-malformed": [{ detail: "x", hint: "x" }],
		"customer-invalid": [{ issues: [{ field: "email", rule: "email" }] }],
		"customer-unknown": [{ flow: "activation" }],
	},
	undeclared: {
		"route-unknown": "belongs to no operation",
		"method-not-allowed": "belongs to a path, not to an operation",
	},
};

async function openStage(): Promise<Stage> {
	const app = await openTenantApp();
	const { simulator, world } = app;
	return {
		simulator,
		world,
		send: async (asked) => told(await sendAsked(app, asked)),
		admit: (route, asked) => admit(app, route, asked),
		ways: Object.fromEntries(
			Object.entries(ways).map(([id, outcomes]) => [
				id,
				Object.fromEntries(
					Object.entries(outcomes).map(([outcome, way]): [string, Way] => [
						outcome,
						async () => told(await way(app)),
					]),
				),
			]),
		),
		generalWays: Object.fromEntries(
			Object.entries(generalWays).map(([code, way]): [string, GeneralWay] => [
				code,
				async (_route, good) => told(await way(app, good)),
			]),
		),
	};
}

/** Only the first alternative of the spec counts; an empty one needs nothing. */
async function admit(
	app: TenantApp,
	{ security: [alternative = {}] }: RouteSpec,
	asked: Asked,
): Promise<Asked> {
	if (!("neo-customer" in alternative)) return asked;
	const authorization = `Bearer ${await app.tokenOf("google", ada)}`;
	return { ...asked, headers: { ...asked.headers, authorization } };
}

function told(answer: {
	readonly status: number;
	readonly code: string;
}): Told {
	const { status, code } = answer;
	return { status, errorCode: code === "" ? undefined : code };
}
