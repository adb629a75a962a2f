import { mobilityPolicy } from "../../../src/apis/mobility/policy.ts";
import { sign } from "../../../src/apis/mobility/signature.ts";
import type { Answer, MobilityApp } from "../../support/mobility.ts";
import type { Asked } from "../request.ts";

/** Sends a request as it is. */
export function sendAsked(
	app: MobilityApp,
	{ method, path, query, headers, body }: Asked,
): Promise<Answer> {
	const address = query === "" ? path : `${path}?${query}`;
	const sent = body === undefined ? {} : { body };
	return app.call(method, address, { headers, ...sent });
}

/** A bootstrap request with its signature. */
export function signed(
	{ world }: MobilityApp,
	{ query, ...asked }: Asked,
	{
		secret = mobilityPolicy.signature.appSecret,
		ageSeconds = 0,
	}: { readonly secret?: string; readonly ageSeconds?: number } = {},
): Asked {
	const timestamp = String(world.clock.now() - ageSeconds * 1000);
	const body = new TextEncoder().encode(asked.body ?? "");
	const request = { method: asked.method, path: asked.path, body };
	const signature = sign(request, { timestamp, secret }, world.digest);
	const credentials = new URLSearchParams({ signature, timestamp });
	const all = query === "" ? `${credentials}` : `${query}&${credentials}`;
	return { ...asked, query: all };
}
