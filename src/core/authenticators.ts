import { identifierOf } from "./account.ts";
import { identifierTypeOf } from "./channel.ts";
import { accept, type Outcome, refuse } from "./errors.ts";
import type {
	Account,
	Authenticator,
	OutOfBandAuthenticator,
} from "./records.ts";
import type { Instant } from "./values.ts";

/** Which out-of-band authenticator: the phone number or address itself, or an app on a device. */
export type OutOfBand =
	| { readonly channel: "sms"; readonly application?: never }
	| { readonly channel: "email"; readonly application?: never }
	| { readonly channel: "push"; readonly application: string };

type Holder = Pick<Account, "authenticators">;

/** The account's out-of-band authenticator of this kind, bound or only begun. */
export function outOfBandOf(
	account: Holder,
	{ channel, application }: OutOfBand,
): OutOfBandAuthenticator | undefined {
	return account.authenticators
		.filter(isOutOfBand)
		.find(
			(held) => held.channel === channel && held.application === application,
		);
}

/** The same, if its owner has confirmed it. @returns or `authenticator-not-bound` */
export function boundOutOfBand(
	account: Holder,
	sought: OutOfBand,
): Outcome<OutOfBandAuthenticator, "authenticator-not-bound"> {
	const held = outOfBandOf(account, sought);
	return held?.boundAt === undefined
		? refuse("authenticator-not-bound", { factor: sought.channel })
		: accept(held);
}

/** Where the codes of a bound number or address go, in normal form; undefined: none is bound. */
export function factorAddress(
	account: Holder & Pick<Account, "identifiers">,
	channel: "sms" | "email",
): string | undefined {
	const held = outOfBandOf(account, { channel });
	if (held?.boundAt === undefined) return undefined;
	return (
		held.address ?? identifierOf(account, identifierTypeOf(channel))?.value
	);
}

/** An authenticator whose binding begins now; what was begun or turned down before begins anew. */
export function begun(
	held: OutOfBandAuthenticator | undefined,
	kind: OutOfBand,
	id: string,
	now: Instant,
): OutOfBandAuthenticator {
	const { channel, application } = kind;
	return {
		kind: "out-of-band",
		id: held?.id ?? id,
		channel,
		...(application !== undefined && { application }),
		issuedAt: now,
	};
}

/** The account with this authenticator, in place of what it was before. */
export function withAuthenticator(
	account: Account,
	authenticator: Authenticator,
	now: Instant,
): Account {
	const { id } = authenticator;
	const isHeld = account.authenticators.some((held) => held.id === id);
	return {
		...account,
		updatedAt: now,
		authenticators: isHeld
			? account.authenticators.map((held) =>
					held.id === id ? authenticator : held,
				)
			: [...account.authenticators, authenticator],
	};
}

/** The account without this authenticator. */
export function withoutAuthenticator(
	account: Account,
	{ id }: Pick<Authenticator, "id">,
	now: Instant,
): Account {
	return {
		...account,
		updatedAt: now,
		authenticators: account.authenticators.filter((held) => held.id !== id),
	};
}

function isOutOfBand(held: Authenticator): held is OutOfBandAuthenticator {
	return held.kind === "out-of-band";
}
