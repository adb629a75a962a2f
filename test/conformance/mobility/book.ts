import type { RouteSpec } from "../../../src/pipeline/route-spec.ts";
import type { MobilityApp } from "../../support/mobility.ts";
import { openDemo, tokenOf } from "../../support/mobility-demo.ts";
import type { Book, GeneralWay, Stage, Way } from "../book.ts";
import type { Asked } from "../request.ts";
import type { Ways } from "./acts.ts";
import { authWays } from "./auth.ts";
import { customerWays } from "./customer.ts";
import { generalWays } from "./general.ts";
import { sendAsked, signed } from "./sending.ts";
import { simulatorWays } from "./simulator.ts";
import { termsWays } from "./terms.ts";
import { verificationWays } from "./verification.ts";

const ways: Ways = {
	...authWays,
	...customerWays,
	...verificationWays,
	...termsWays,
	...simulatorWays,
};

/** What the loops over all APIs need to know of the mobility API. */
export const mobilityBook: Book = {
	open: openStage,
	errorCodeIn: (body) =>
		typeof body === "object" && body !== null && "errorCode" in body
			? String(body.errorCode)
			: undefined,
	ownRefusals: {
		"signature-missing": [{ missing: ["signature"] }],
		"signature-mismatch": [{ likelyCauses: [] }],
		"signature-stale": [
			{
				serverTime: 0,
				timestamp: "1",
				differenceSeconds: 1,
				wouldFitInOtherUnit: false,
			},
		],
		"signature-replayed": [{}],
		"branch-unknown": [{ branchId: 1 }],
		"branch-not-resolved": [{}],
		"coordinates-invalid": [{ isSwapped: true }],
		"terms-context-missing": [{}],
	},
	undeclared: { SIM405: "belongs to a path, not to an operation" },
};

async function openStage(): Promise<Stage> {
	const app = await openDemo();
	const { simulator, world } = app;
	return {
		simulator,
		world,
		send: (asked) => sendAsked(app, asked),
		admit: (route, asked) => admit(app, route, asked),
		ways: Object.fromEntries(
			Object.entries(ways).map(([id, outcomes]) => [
				id,
				Object.fromEntries(
					Object.entries(outcomes).map(([outcome, way]): [string, Way] => [
						outcome,
						() => way(app),
					]),
				),
			]),
		),
		generalWays: Object.fromEntries(
			Object.entries(generalWays).map(([code, way]): [string, GeneralWay] => [
				code,
				(route, good) => way(app, route, good),
			]),
		),
	};
}

/** Only the first alternative of the spec counts; an empty one needs nothing. */
async function admit(
	app: MobilityApp,
	{ security: [alternative = {}] }: RouteSpec,
	asked: Asked,
): Promise<Asked> {
	if ("signature" in alternative) return signed(app, asked);
	if (!("bearer" in alternative)) return asked;
	const authorization = `Bearer ${await tokenOf(app, "ada")}`;
	return { ...asked, headers: { ...asked.headers, authorization } };
}
