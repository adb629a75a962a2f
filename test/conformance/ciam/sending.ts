import type { RouteSpec } from "../../../src/pipeline/route-spec.ts";
import {
	type CiamAnswer,
	type CiamApp,
	key,
	password,
	secret,
} from "../../support/ciam.ts";
import type { Asked } from "../request.ts";

/** Brings about one outcome of one operation. */
export type CiamWay = (app: CiamApp) => Promise<CiamAnswer>;

/** Ways by operation, then by error code or status of the success. */
export interface CiamWays {
	readonly [operationId: string]: { readonly [outcome: string]: CiamWay };
}

/** Somebody whose login meets nothing. */
export const ada = { email: "ada@example.test", password };

/** Sends a request as it is. @param apiKey the key that goes with it (default: the demo's) */
export function sendAsked(
	app: CiamApp,
	{ method, path, query, headers, body }: Asked,
	apiKey = key,
): Promise<CiamAnswer> {
	return app.call(method, path, {
		query: Object.fromEntries(new URLSearchParams(query)),
		headers,
		apiKey,
		...(body !== undefined && { body }),
	});
}

/** The request with somebody's token. */
export function bearing(asked: Asked, token: string): Asked {
	const authorization = `Bearer ${token}`;
	return { ...asked, headers: { ...asked.headers, authorization } };
}

/** The request with more in its query. */
export function asking(asked: Asked, name: string, value: string): Asked {
	const query = new URLSearchParams(asked.query);
	query.set(name, value);
	return { ...asked, query: String(query) };
}

/** The request with every credential that its operation asks for. */
export async function admit(
	app: CiamApp,
	{ security: [alternative = {}] }: RouteSpec,
	asked: Asked,
): Promise<Asked> {
	let admitted = asked;
	const header = (name: string, value: string) => {
		const headers = { ...admitted.headers, [name]: value };
		admitted = { ...admitted, headers };
	};
	for (const scheme of Object.keys(alternative)) {
		if (scheme === "accessToken")
			admitted = bearing(admitted, await app.tokenOf(ada));
		if (scheme === "sott") header("x-loginradius-sott", await app.sott());
		if (scheme === "apiSecret") header("x-loginradius-apisecret", secret);
		if (scheme === "secret") admitted = asking(admitted, "secret", secret);
		if (scheme === "secondFactorToken")
			admitted = asking(
				admitted,
				"secondFactorAuthenticationToken",
				await openStep(app),
			);
	}
	return admitted;
}

/** The token of a login that waits for its second factor. */
export async function openStep(app: CiamApp): Promise<string> {
	const { body } = await app.call("POST", "A/login/2fa", {
		body: { email: "cleo@example.test", password },
	});
	return body.SecondFactorAuthentication.SecondFactorAuthenticationToken;
}

/** Blocks everybody. */
export async function block({ world }: CiamApp): Promise<void> {
	await world.store.transact(async (transaction) => {
		for (const account of await transaction.list("account"))
			await transaction.put("account", { ...account, blockedAt: 1 });
	});
}
