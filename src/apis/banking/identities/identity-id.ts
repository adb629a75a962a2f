import type { Account, Session } from "../../../core/records.ts";
import { profileOf } from "../people/person.ts";
import type { IdentityType } from "../programme.ts";

/** Names an identity. An alias, so that it counts as plain data. */
export type IdentityId = {
	readonly type: IdentityType;
	/** Decimal digits. */
	readonly id: string;
};

/** What a session of a person acts for is kept as `CONSUMER:110294881530478592`. */
export function actsFor({ type, id }: IdentityId): string {
	return `${type}:${id}`;
}

/** The identity a session acts for; while it acts for none yet, the person's first. */
export function identityOf(
	session: Pick<Session, "actsFor">,
	account: Pick<Account, "profile">,
): IdentityId {
	const { identities } = profileOf(account);
	const own = identities.find((each) => actsFor(each) === session.actsFor);
	return own ?? identities[0];
}

/** The identity that a person means; undefined when it is none of theirs. */
export function ownIdentity(
	account: Pick<Account, "profile">,
	{ type, id }: IdentityId,
): IdentityId | undefined {
	return profileOf(account).identities.find(
		(own) => own.type === type && own.id === id,
	);
}
