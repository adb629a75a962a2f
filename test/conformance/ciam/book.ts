import { type CiamAnswer, openCiamApp } from "../../support/ciam.ts";
import type { Book, GeneralWay, Stage, Told, Way } from "../book.ts";
import { generalWays } from "./general-ways.ts";
import { ownRefusals } from "./own-refusals.ts";
import { admit, sendAsked } from "./sending.ts";
import { undeclared } from "./undeclared.ts";
import { ways } from "./ways.ts";

/** What the loops over all APIs need to know of the ciam API. */
export const ciamBook: Book = {
	open: openStage,
	errorCodeIn: (body) =>
		typeof body === "object" && body !== null && "ErrorCode" in body
			? String(body.ErrorCode)
			: undefined,
	ownRefusals,
	undeclared,
};

async function openStage(): Promise<Stage> {
	const app = await openCiamApp();
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
				async (route, good) => told(await way(app, route, good)),
			]),
		),
	};
}

function told({ status, code }: CiamAnswer): Told {
	return { status, errorCode: code === undefined ? undefined : String(code) };
}
