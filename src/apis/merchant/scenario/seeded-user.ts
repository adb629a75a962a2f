import { newAccount } from "../../../core/account.ts";
import type { Account, TotpAuthenticator } from "../../../core/records.ts";
import { makeUuid } from "../../../core/secrets.ts";
import type { Instant, RealmId } from "../../../core/values.ts";
import type { SeedTarget } from "../../../pipeline/api-definition.ts";
import { defaultLang } from "../locale.ts";
import { accountIdOf } from "../people/object-id.ts";
import { asksSecondFactor, membership } from "../people/registration.ts";
import { kyb } from "../people/user-wire.ts";
import type { SeededUser } from "./tenant-section.ts";

/** What a person of a scenario is made with. */
export interface UserSeeding {
	readonly target: SeedTarget;
	readonly realm: RealmId;
	readonly number: number;
	/** Hash of the password, if the person has one. */
	readonly hash: string | undefined;
}

/** The account that a scenario describes. */
export function seededUser(
	user: SeededUser,
	{ target, realm, number, hash }: UserSeeding,
): Account {
	const { now, newAccountId } = target;
	const createdAt =
		user.createdAt === undefined ? now : Date.parse(user.createdAt);
	const account = newAccount(
		{
			identifiers: [
				{
					type: "email",
					value: user.email.toLowerCase(),
					...(user.emailVerified && { verifiedAt: createdAt }),
				},
			],
			...(hash !== undefined && { password: { hash, changedAt: createdAt } }),
			authenticators: authenticatorsOf(user, createdAt, target),
			secondFactor: secondFactorOf(user),
			locale: user.lang ?? defaultLang,
			profile: profileOf(user, target),
			proofing: user.kybStatus === "APPROVED" ? { [kyb]: "approved" } : {},
		},
		{
			id: user.id === undefined ? newAccountId() : accountIdOf(user.id),
			number,
			realm,
			now: createdAt,
		},
	);
	return user.blocked ? { ...account, blockedAt: now } : account;
}

function secondFactorOf({ role, twoFactorEnabled }: SeededUser) {
	if (twoFactorEnabled === undefined) return asksSecondFactor(role);
	return twoFactorEnabled ? "asked" : "not-asked";
}

function authenticatorsOf(
	{ totpSecret }: SeededUser,
	at: Instant,
	{ random }: SeedTarget,
): readonly TotpAuthenticator[] {
	if (totpSecret === undefined) return [];
	const id = makeUuid(random);
	return [{ kind: "totp", id, secret: totpSecret, issuedAt: at, boundAt: at }];
}

function profileOf(
	user: SeededUser,
	{ world }: SeedTarget,
): Account["profile"] {
	const { role, firstName, lastName, phoneNumber, phoneNumberCountry } = user;
	const { company, association } = user;
	return {
		role,
		firstName,
		lastName,
		...(phoneNumber !== undefined && { phoneNumber }),
		...(phoneNumberCountry !== undefined && { phoneNumberCountry }),
		...(company !== undefined &&
			membership({ kind: "company", name: company }, world)),
		...(association !== undefined &&
			membership({ kind: "association", name: association }, world)),
	};
}
