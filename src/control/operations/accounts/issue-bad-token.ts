import type { AccessTokenFormat } from "../../../pipeline/access-token-format.ts";
import { openAccount } from "../../accounts/open-account.ts";
import { possibleBadTokens } from "../../bad-tokens/make-bad-token.ts";
import { sessionOf } from "../../bad-tokens/session-of-token.ts";
import { operation } from "../../operation.ts";
import { refuseHere } from "../../refusals.ts";

/** Makes a token that must be refused. `POST .../accounts/{account}/bad-tokens`. */
export const issueBadToken = operation("issueBadToken", async (request) => {
	const target = await openAccount(request);
	if (!target.ok) return target;
	const { account, api, flow, world } = target.value;
	const { defect, session: id } = request.body;
	const possible = possibleBadTokens(api.accessTokens, flow.policy);
	const make = possible.get(defect);
	if (make === undefined)
		return refuseHere("defect-impossible", {
			defect,
			possible: [...possible.keys()],
		});
	const order = { world, tenant: request.path.tenantName, flow, account };
	const made = (token: string) =>
		({ status: 201, body: { token, defect } }) as const;
	if (id === undefined && !standsForSession(api.accessTokens))
		return made(await make(order));
	const session = await sessionOf(flow, account, id);
	return session === undefined
		? refuseHere("session-unknown", { session: id ?? "" })
		: made(await make({ ...order, session }));
});

function standsForSession(format: AccessTokenFormat | undefined): boolean {
	return format?.form !== "signed" || format.holder === "session";
}
