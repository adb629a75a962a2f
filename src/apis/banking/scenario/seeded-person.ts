import { newAccount } from "../../../core/account.ts";
import type {
	Account,
	Identifier,
	LockoutState,
	OutOfBandAuthenticator,
	PasswordCredential,
} from "../../../core/records.ts";
import { makeUuid } from "../../../core/secrets.ts";
import {
	type AccountId,
	addSeconds,
	type Instant,
	type RealmId,
} from "../../../core/values.ts";
import type { SeedTarget } from "../../../pipeline/api-definition.ts";
import { outOfBandFor } from "../factors/factor-kind.ts";
import { phoneOf } from "../people/mobile.ts";
import { type PersonProfile, userIdentifier } from "../people/person.ts";
import { dueDiligence } from "../people/proofing.ts";
import type { SeededFactor, SeededPerson } from "./tenant-section.ts";

/** The hashes of the passwords of a person, the present one first. */
export type PasswordHashes = readonly string[];

/** What a person of a scenario is made with. */
export interface PersonSeeding {
	readonly target: SeedTarget;
	readonly realm: RealmId;
	readonly id: AccountId;
	readonly number: number;
	readonly userId: string;
	readonly hashes: PasswordHashes;
	readonly profile: Omit<
		PersonProfile,
		"name" | "surname" | "mobile" | "birthDate"
	>;
	readonly isApproved?: boolean;
}

/** The account that a scenario describes. */
export function seededPerson(
	person: SeededPerson,
	seeding: PersonSeeding,
): Account {
	const { target, realm, id, number, profile, isApproved = false } = seeding;
	const { now } = target;
	const { name, surname, mobile, dateOfBirth, lastSteppedUpAt } = person;
	const createdAt = momentOf(person.createdAt, now);
	const password = passwordOf(person, seeding.hashes, createdAt);
	const account = newAccount(
		{
			identifiers: identifiersOf(person, seeding.userId, createdAt),
			...(password !== undefined && { password }),
			authenticators: (person.factors ?? []).map((factor) =>
				authenticatorOf(factor, createdAt, target),
			),
			locale: "en",
			profile: {
				name,
				surname,
				...(mobile !== undefined && { mobile }),
				...(dateOfBirth !== undefined && { birthDate: dateOfBirth }),
				...profile,
			},
			proofing: isApproved ? { [dueDiligence]: "approved" } : {},
		},
		{ id, number, realm, now: createdAt },
	);
	return {
		...account,
		...(person.locked && { lockout: lockedOut(target) }),
		...(person.inactive && { blockedAt: now }),
		...(lastSteppedUpAt !== undefined && {
			lastSteppedUpAt: Date.parse(lastSteppedUpAt),
		}),
	};
}

/** A moment of a scenario. */
export function momentOf(
	text: string | undefined,
	otherwise: Instant,
): Instant {
	return text === undefined ? otherwise : Date.parse(text);
}

function identifiersOf(
	{ email, emailVerified, mobile, mobileVerified, factors = [] }: SeededPerson,
	userId: string,
	createdAt: Instant,
): readonly Identifier[] {
	const verified = { verifiedAt: createdAt };
	const hasSms = factors.some(
		({ channel, status = "ACTIVE" }) =>
			channel === "SMS" && status === "ACTIVE",
	);
	const isReached = mobileVerified ?? hasSms;
	// A number that no message can reach stands in the profile only.
	const phone = mobile && phoneOf(mobile);
	const numbers = phone?.ok ? [phone.value] : [];
	return [
		{
			type: "email",
			value: email.toLowerCase(),
			...(emailVerified && verified),
		},
		...numbers.map((held) =>
			// No spread: see src/decisions/018.
			isReached ? Object.assign({}, held, verified) : held,
		),
		userIdentifier(userId),
	];
}

function passwordOf(
	{ passwordChangedAt, passwordExpired }: SeededPerson,
	[hash, ...previous]: PasswordHashes,
	createdAt: Instant,
): PasswordCredential | undefined {
	if (hash === undefined) return undefined;
	const changedAt = momentOf(passwordChangedAt, createdAt);
	return {
		hash,
		changedAt,
		...(previous.length > 0 && { previous }),
		...(passwordExpired && { expiredAt: changedAt }),
	};
}

function authenticatorOf(
	{ channel, status = "ACTIVE" }: SeededFactor,
	at: Instant,
	{ random }: SeedTarget,
): OutOfBandAuthenticator {
	const kind = outOfBandFor(channel);
	return {
		kind: "out-of-band",
		id: makeUuid(random),
		...kind,
		issuedAt: at,
		...(status === "ACTIVE" && { boundAt: at }),
		...(status === "INACTIVE" && { declinedAt: at }),
	};
}

function lockedOut({ policy, now }: SeedTarget): LockoutState {
	const { maxFailures, lockSeconds } = policy.lockout;
	return {
		failures: maxFailures,
		lastFailureAt: now,
		lockedUntil:
			lockSeconds === undefined
				? "released-by-operator"
				: addSeconds(now, lockSeconds),
	};
}
