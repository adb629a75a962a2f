import { addSeconds } from "../../../../core/values.ts";
import { toMoment } from "../../moments.ts";
import { operation } from "../../operation.ts";
import {
	defaultMinutes,
	makeSott as makeOneTimeToken,
} from "../../sott/one-time-token.ts";
import { keysOf } from "../../tenants.ts";

/** Makes a one-time token for registrations: GET /manage/account/sott, 3.11 6 (T, D). */
export const makeSott = operation(
	"makeSott",
	async ({ flow, world, policy, tenant, query }) => {
		const { timeDifference: minutes = defaultMinutes } = query;
		const { key, secret } = keysOf(policy, tenant, world.digest);
		const startsAt = flow.now;
		const endsAt = addSeconds(startsAt, minutes * 60);
		const Sott = await makeOneTimeToken(key, secret, { startsAt, endsAt });
		return { status: 200, body: { Sott, ExpiryTime: toMoment(endsAt) } };
	},
);
