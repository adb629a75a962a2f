import { identifierOf, isVerified } from "../../../core/account.ts";
import type { LockRelease } from "../../../core/errors.ts";
import { expiryOf } from "../../../core/password.ts";
import type { Digest } from "../../../core/ports/crypto.ts";
import type { Account } from "../../../core/records.ts";
import { lockOf } from "../../../core/throttling.ts";
import { toMoment, toMomentOrNull } from "../moments.ts";
import type { CiamContext } from "../operation.ts";
import { socialIdentitiesOf } from "../people/providers-of.ts";
import type { components } from "../spec.generated.ts";
import { unsetFields } from "./fields.ts";
import {
	type CiamRecord,
	customUidOf,
	type PolicyAcceptance,
	recordOf,
	uidOf,
} from "./record.ts";

/** A profile on the wire. */
export type Profile = components["schemas"]["Profile"];

/** Stands in the place of a hash, which is nobody's business (C). */
const hidden = "*";

const lockTypes: { readonly [R in LockRelease]: string } = {
	time: "Suspend",
	captcha: "Captcha",
	answer: "SecurityQuestion",
	operator: "Block",
};

/** Puts an account on the wire, with every field the vendor knows (fact sheet 2.1). */
export function toProfile(
	{ flow, world }: Pick<CiamContext, "flow" | "world">,
	account: Account,
): Profile {
	const record = recordOf(account);
	const { fields, provider = "Email" } = record;
	const own = {
		Uid: uidOf(account),
		ID: profileIdOf(account, world.digest),
		Provider: provider,
		PreviousUids: null,
		Identities: toIdentities(account),
		Roles: record.roles ?? null,
		...addressesOf(account),
		...stateOf(account, flow),
		...historyOf(account, record),
		...credentialsOf(account, record, flow),
		...agreementsOf(record),
	};
	// The lists of fields.ts and the members above are those of the schema, as every answer is checked.
	return { ...unsetFields, ...fields, ...own } as unknown as Profile;
}

/** One for each social provider: there its id is what unlinking asks for. Null where there is none. */
function toIdentities(account: Account) {
	const identities = socialIdentitiesOf(account);
	return identities.length === 0
		? null
		: identities.map(({ provider: Provider, id: ID }) => ({
				ID,
				Provider,
				Email: null,
			}));
}

/** The id of the profile that came of the first login of an account. */
export function profileIdOf(account: Account, digest: Digest): string {
	const { provider = "Email" } = recordOf(account);
	return digest.sha256(`${account.id}|${provider}`).slice(0, 32);
}

function addressesOf(account: Account) {
	const emails = account.identifiers.filter(({ type }) => type === "email");
	const onWire = (held: typeof emails) =>
		held.length === 0
			? null
			: held.map(({ value, label = "Primary" }) => ({
					Type: label,
					Value: value,
				}));
	return {
		Email: onWire(emails),
		UnverifiedEmail: onWire(
			emails.filter(({ verifiedAt }) => verifiedAt === undefined),
		),
		UserName: identifierOf(account, "username")?.value ?? null,
		PhoneId: identifierOf(account, "phone")?.value ?? null,
		EmailVerified: isVerified(account, "email"),
		PhoneIdVerified: isVerified(account, "phone"),
	};
}

function stateOf(account: Account, { now }: CiamContext["flow"]) {
	const lock = lockOf(account.lockout, now);
	return {
		IsActive: account.blockedAt === undefined,
		IsDeleted: account.deletedAt !== undefined,
		IsLoginLocked: lock !== undefined,
		LoginLockedType: lock === undefined ? "None" : lockTypes[lock.release],
		IsCustomUid: customUidOf(account) !== undefined,
		IsRequiredFieldsFilledOnce: true,
		IsPasswordBreached: false,
		SessionLimit: account.sessionLimit ?? null,
	};
}

function historyOf(account: Account, record: CiamRecord) {
	const { logins = 0, lastLoginAt, editedAt, provider, source } = record;
	return {
		FirstLogin: logins <= 1,
		NoOfLogins: logins,
		LastLoginDate: toMomentOrNull(lastLoginAt),
		CreatedDate: toMoment(account.createdAt),
		SignupDate: toMoment(account.createdAt),
		ModifiedDate: toMoment(account.updatedAt),
		ProfileModifiedDate: toMomentOrNull(editedAt),
		RegistrationProvider: provider ?? "Email",
		RegistrationSource: source ?? "API",
	};
}

function credentialsOf(
	{ password, pin }: Account,
	{ pinSkippedAt }: CiamRecord,
	{ policy }: CiamContext["flow"],
) {
	const expiry = password && expiryOf(password, policy.password);
	const isPinKnown = pin !== undefined || pinSkippedAt !== undefined;
	return {
		Password: password === undefined ? null : hidden,
		IsSecurePassword: password !== undefined,
		LastPasswordChangeDate: toMomentOrNull(password?.changedAt),
		PasswordExpirationDate: toMomentOrNull(expiry),
		PIN: isPinKnown
			? {
					PIN: pin === undefined ? null : hidden,
					Skipped: pin === undefined,
					SkippedDate: toMomentOrNull(pin ? undefined : pinSkippedAt),
					LastPINChangeDate: toMomentOrNull(pin?.changedAt),
					LastPINChangeToken: null,
				}
			: null,
	};
}

function agreementsOf({ acceptances = [], consents = [] }: CiamRecord) {
	const accepted = acceptances.at(-1);
	return {
		PrivacyPolicy: accepted ? toAcceptance(accepted) : null,
		ConsentProfile: consents.length === 0 ? null : toConsentProfile(consents),
	};
}

/** Puts one acceptance of the privacy policy on the wire. */
export function toAcceptance({ version, source, at }: PolicyAcceptance) {
	return {
		Version: version,
		AcceptSource: source,
		AcceptDateTime: toMoment(at),
	};
}

/** Puts the consents of a person on the wire. */
export function toConsentProfile(
	consents: NonNullable<CiamRecord["consents"]>,
) {
	return {
		AcceptedConsentVersions: consents.map(({ event, version, isCustom }) => ({
			Event: event,
			Version: version,
			IsCustom: isCustom,
		})),
		Consents: consents.flatMap(({ options, at, since = {} }) =>
			options.map((id) => ({
				ConsentOptionId: id,
				AcceptOnDate: toMoment(since[id] ?? at),
			})),
		),
	};
}
