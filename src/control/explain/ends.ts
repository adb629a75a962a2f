import type { Policy } from "../../core/policy.ts";
import type { Session } from "../../core/records.ts";
import { addSeconds, type Instant } from "../../core/values.ts";
import { isMoment, writeMoment } from "../moment.ts";
import type { components } from "../spec.generated.ts";
import type { Facts } from "./fill.ts";
import type { ShownToken } from "./shown-token.ts";

type End = components["schemas"]["ExplainedMoment"];

interface NamedMoment {
	readonly what: string;
	readonly at: Instant | undefined;
}

/** The moments that mattered to an answer, earliest first, and whether they have passed by now. */
export function moments(
	{
		facts,
		askedAt,
		token,
		policy,
	}: {
		readonly facts: Facts;
		readonly askedAt: Instant;
		readonly token: ShownToken | undefined;
		readonly policy: Policy;
	},
	now: Instant,
): End[] {
	return [
		...factMoments(facts, askedAt),
		{ what: "the token becomes valid", at: token?.startsAt },
		{ what: "the token ends", at: token?.endsAt },
		...(token?.session ? sessionMoments(token.session, policy) : []),
	]
		.flatMap(({ what, at }) =>
			at === undefined || !isMoment(at) ? [] : [{ what, at }],
		)
		.sort((left, right) => left.at - right.at)
		.map(({ what, at }) => ({ what, at: writeMoment(at), isPast: at <= now }));
}

/** The members of refusals that are moments, or seconds from the request on. */
function factMoments(facts: Facts, askedAt: Instant): NamedMoment[] {
	const { retryAfterSeconds, lockedUntil, consumedAt, expiredAt } = facts;
	const retryAt =
		typeof retryAfterSeconds === "number" && lockedUntil === undefined
			? addSeconds(askedAt, retryAfterSeconds)
			: undefined;
	return [
		{ what: "the next try is allowed", at: retryAt },
		{ what: "the lock ends", at: instant(lockedUntil) },
		{ what: "the secret was used", at: instant(consumedAt) },
		{ what: "it expired", at: instant(expiredAt) },
	];
}

function sessionMoments(
	{ lastSeenAt, expiresAt, endedAt }: Session,
	{ session: { idleSeconds } }: Policy,
): NamedMoment[] {
	if (endedAt !== undefined)
		return [{ what: "the session ended", at: endedAt }];
	return [
		{
			what: "the session idles out",
			at:
				idleSeconds === undefined
					? undefined
					: addSeconds(lastSeenAt, idleSeconds),
		},
		{ what: "the session ends, come what may", at: expiresAt },
	];
}

function instant(value: unknown): Instant | undefined {
	return typeof value === "number" ? value : undefined;
}
