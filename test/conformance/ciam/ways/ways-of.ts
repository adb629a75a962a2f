import type { CiamApp } from "../../../support/ciam.ts";
import type { CiamWay } from "../sending.ts";

type Settings = Parameters<CiamApp["change"]>[0];

/** A request of somebody who is logged in. */
export const as =
	(
		login: unknown,
		method: string,
		path: string,
		sent: {
			readonly body?: unknown;
			readonly query?: Readonly<Record<string, string>>;
		} = {},
	): CiamWay =>
	async (app) =>
		app.call(method, `A/${path}`, {
			...sent,
			token: await app.tokenOf(login),
		});

/** The same with other settings of the tenant. */
export const under =
	(settings: Settings, way: CiamWay): CiamWay =>
	(app) => {
		app.change(settings);
		return way(app);
	};

/** The last of several ways, in the same world. */
export const after =
	(...ways: readonly CiamWay[]): CiamWay =>
	async (app) => {
		const [last, ...before] = ways.toReversed();
		for (const way of before.toReversed()) await way(app);
		if (last === undefined) throw new Error("There is no way.");
		return last(app);
	};
