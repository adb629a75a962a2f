import type { Account } from "../../core/records.ts";
import { totpOf } from "../../core/second-factor.ts";
import { lockOf } from "../../core/throttling.ts";
import type { Instant } from "../../core/values.ts";
import { writeMoment } from "../moment.ts";
import type { components } from "../spec.generated.ts";

type Wire = components["schemas"]["Account"];

/** An account as the control plane shows it: everything but its secrets. */
export function accountWire(account: Account, now: Instant): Wire {
	const { id, number, locale, profile, managedBy, lockout } = account;
	const { lockedUntil } = lockout;
	return {
		id,
		number,
		state: stateOf(account, now),
		identifiers: account.identifiers.map(({ type, value, verifiedAt }) => ({
			type,
			value,
			...momentMember("verifiedAt", verifiedAt),
		})),
		hasPassword: account.password !== undefined,
		totp: totpState(account),
		locale,
		profile: { ...profile },
		failures: lockout.failures,
		...(typeof lockedUntil === "number" &&
			momentMember("lockedUntil", lockedUntil)),
		proofing: { ...account.proofing },
		obligations: [...account.obligations],
		acceptances: account.acceptances.map((acceptance) => ({
			...acceptance,
			acceptedAt: writeMoment(acceptance.acceptedAt),
		})),
		...(managedBy !== undefined && { managedBy }),
		createdAt: writeMoment(account.createdAt),
		updatedAt: writeMoment(account.updatedAt),
		...momentMember("blockedAt", account.blockedAt),
		...momentMember("firstSignInAt", account.firstSignInAt),
		...momentMember("deletionRequestedAt", account.deletionRequestedAt),
		...momentMember("deletionDueAt", account.deletionDueAt),
		...momentMember("deletedAt", account.deletedAt),
	};
}

/** A member for a moment that may not have come. */
export function momentMember<Name extends string>(
	name: Name,
	at: Instant | undefined,
): { [N in Name]?: string } {
	// An object of this one member, or of none, is what the mapped type says.
	return (at === undefined ? {} : { [name]: writeMoment(at) }) as {
		[N in Name]?: string;
	};
}

function stateOf(account: Account, now: Instant): Wire["state"] {
	if (account.deletedAt !== undefined) return "deleted";
	if (account.blockedAt !== undefined) return "blocked";
	if (lockOf(account.lockout, now) !== undefined) return "locked";
	if (account.deletionRequestedAt !== undefined) return "deletion-requested";
	return "active";
}

function totpState(account: Account): Wire["totp"] {
	const totp = totpOf(account);
	if (totp === undefined) return "none";
	return totp.boundAt !== undefined ? "bound" : "issued";
}
