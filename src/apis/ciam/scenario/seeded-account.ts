import { newAccount } from "../../../core/account.ts";
import { externalValue } from "../../../core/identifiers.ts";
import type { Account, Identifier } from "../../../core/records.ts";
import { locked } from "../../../core/throttling.ts";
import type { Instant, Json, RealmId } from "../../../core/values.ts";
import type { SeedTarget } from "../../../pipeline/api-definition.ts";
import type { CiamPolicy } from "../policy.ts";
import { readBirthDate } from "../profile/birth-date.ts";
import { isEditable } from "../profile/fields.ts";
import {
	accountIdOf,
	type CiamRecord,
	uidIdentifier,
} from "../profile/record.ts";
import {
	authenticatorsOf,
	hashesOf,
	recoveryCodesOf,
} from "./seeded-factors.ts";
import type { SeededAccount } from "./tenant-section.ts";

/** Where an account of a scenario goes. */
export interface SeedPlace extends SeedTarget {
	readonly policy: CiamPolicy;
}

/** Makes the account that a scenario describes. Its number is given when it is put. */
export async function toAccount(
	seeded: SeededAccount,
	place: SeedPlace,
	realm: RealmId,
): Promise<Account> {
	const { world, now, policy, hasher, newAccountId } = place;
	const { securityAnswers } = seeded;
	const at = seeded.createdAt ? Date.parse(seeded.createdAt) : now;
	const ownId = seeded.uid === undefined ? undefined : accountIdOf(seeded.uid);
	const hash = (text: string) =>
		hasher.hash(text, policy.password.hashIterations);
	const account = newAccount(
		{
			identifiers: identifiersOf(seeded, at),
			...(seeded.password !== undefined && {
				password: { hash: await hash(seeded.password), changedAt: at },
			}),
			authenticators: await authenticatorsOf(seeded, at, hash),
			locale: "en",
			profile: recordOfSeed(seeded, place, at),
		},
		{
			id: ownId ?? newAccountId(),
			number: 0,
			realm,
			now: at,
		},
	);
	return {
		...account,
		...(seeded.pin !== undefined && {
			pin: { hash: await hash(seeded.pin), changedAt: at },
		}),
		...(seeded.sessionLimit !== undefined && {
			sessionLimit: seeded.sessionLimit,
		}),
		...(seeded.blocked && { blockedAt: now }),
		...(seeded.locked && {
			lockout: locked(account.lockout, now, policy.lockout),
		}),
		...(securityAnswers && {
			securityAnswers: {
				hashes: await hashesOf(securityAnswers, hash),
				failures: 0,
			},
		}),
		...recoveryCodesOf(seeded, account.id, at, world.digest),
	};
}

function identifiersOf(
	seeded: SeededAccount,
	at: Instant,
): readonly Identifier[] {
	const { uid, email, phone, username } = seeded;
	const identifiers: Identifier[] = [];
	if (email !== undefined)
		identifiers.push({
			type: "email",
			value: email.toLowerCase(),
			label: "Primary",
			...(seeded.emailVerified && { verifiedAt: at }),
		});
	for (const { type, value } of seeded.furtherEmails ?? [])
		identifiers.push({
			type: "email",
			value: value.toLowerCase(),
			label: type,
			verifiedAt: at,
		});
	if (phone !== undefined)
		identifiers.push({
			type: "phone",
			value: phone,
			...(seeded.phoneVerified && { verifiedAt: at }),
		});
	if (username !== undefined)
		identifiers.push({ type: "username", value: username.toLowerCase() });
	for (const { provider, id } of seeded.identities ?? [])
		identifiers.push({
			type: "external",
			value: externalValue(provider, id),
			verifiedAt: at,
		});
	if (uid !== undefined && accountIdOf(uid) === undefined)
		identifiers.push(uidIdentifier(uid));
	return identifiers;
}

function recordOfSeed(
	seeded: SeededAccount,
	{ now, policy }: SeedPlace,
	at: Instant,
): CiamRecord {
	const { profile = {}, roles, acceptedPolicy, consents } = seeded;
	const fields: { [name: string]: Json } = {};
	for (const [name, value] of Object.entries(profile))
		if (isEditable(name) && value !== undefined) fields[name] = value;
	const birth = profile.BirthDate;
	const birthDate =
		typeof birth === "string" ? readBirthDate(birth, now) : undefined;
	return {
		fields,
		...(birthDate !== undefined && { birthDate }),
		...(roles && { roles }),
		...(seeded.loginDisabled && { loginDisabled: true }),
		...(acceptedPolicy !== undefined && {
			acceptances: [{ version: acceptedPolicy, source: "API", at }],
		}),
		...(consents && { consents: consentsOf(consents, policy, at) }),
	};
}

function consentsOf(
	given: NonNullable<SeededAccount["consents"]>,
	{ settings }: CiamPolicy,
	at: Instant,
): NonNullable<CiamRecord["consents"]> {
	return settings.consent.forms
		.filter(({ options }) => options.some(({ id }) => Object.hasOwn(given, id)))
		.map(({ event, version = 1, custom = false, options }) => ({
			event,
			version,
			isCustom: custom,
			at,
			options: options.map(({ id }) => id).filter((id) => given[id]),
		}));
}
