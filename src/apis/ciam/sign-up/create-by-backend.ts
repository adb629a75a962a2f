import {
	type Accepted,
	type AnyRefusal,
	accept,
	refuse,
} from "../../../core/errors.ts";
import { registerAccount } from "../../../core/flows/register-account.ts";
import { checkPin } from "../../../core/pin.ts";
import type { Account, Identifier } from "../../../core/records.ts";
import { readAnswers } from "../gates/consent.ts";
import { currentVersion } from "../gates/privacy-policy.ts";
import { hashSent } from "../locks/sent-answers.ts";
import type { CiamContext } from "../operation.ts";
import { personOfUid } from "../people/person-of-uid.ts";
import { readNewFields } from "../profile/read-fields.ts";
import { type CiamRecord, uidIdentifier } from "../profile/record.ts";
import { refuseHere } from "../refusals.ts";
import { readIdentifiers } from "./read-identifiers.ts";
import type { RegistrationBody } from "./request-body.ts";
import { missingFields } from "./required-fields.ts";
import { sourceOf } from "./source.ts";

/** What a backend says of a new account, as the schema describes it. */
export interface BackendBody extends RegistrationBody {
	readonly EmailVerified?: boolean;
	readonly PhoneIdVerified?: boolean;
	readonly Uid?: string;
	readonly IsActive?: boolean;
	readonly IsLoginLocked?: boolean;
}

/**
 * Makes an account that a backend describes. Nothing is sent, nobody is logged in, and what only stands
 * in the way of people who register themselves does not count.
 */
export async function createByBackend(
	request: CiamContext,
	body: BackendBody,
): Promise<Accepted<Account> | AnyRefusal> {
	const { flow, policy } = request;
	const identifiers = await identifiersOf(request, body);
	if (!identifiers.ok) return identifiers;
	const read = readNewFields(body, policy.settings, flow.now);
	if (!read.ok) return read;
	const { fields } = read.value;
	const unfilled = missingFields(policy.settings, fields, identifiers.value);
	if (unfilled !== undefined) return unfilled;
	const secrets = await secretsOf(request, body);
	if (!secrets.ok) return secrets;
	let made: Account | undefined;
	const added = await registerAccount(flow, {
		draft: {
			identifiers: identifiers.value,
			locale: flow.locale,
			profile: { ...read.value, ...agreementsOf(request, body) },
			...secrets.value,
		},
		...(body.Password && { password: body.Password }),
		sendEmailLink: false,
		alongside: async (transaction, account) => {
			made = withState(account, body);
			if (made !== account) await transaction.put("account", made);
		},
	});
	return added.ok ? accept(made ?? added.value) : added;
}

async function identifiersOf(
	{ flow }: CiamContext,
	body: BackendBody,
): Promise<Accepted<readonly Identifier[]> | AnyRefusal> {
	const read = readIdentifiers(body);
	if (!read.ok) return read;
	const isProved = {
		email: body.EmailVerified,
		phone: body.PhoneIdVerified,
		username: false,
		external: false,
	};
	const identifiers = read.value.map((identifier) =>
		isProved[identifier.type]
			? { ...identifier, verifiedAt: flow.now }
			: identifier,
	);
	const { Uid: uid } = body;
	if (uid === undefined) return accept(identifiers);
	if (!/^[A-Za-z0-9_-]{1,50}$/.test(uid))
		return refuseHere("uid-malformed", {});
	const holder = await personOfUid(flow, uid);
	return holder.ok
		? refuse("identifier-taken", { identifier: "external" })
		: accept([...identifiers, uidIdentifier(uid)]);
}

async function secretsOf(
	request: CiamContext,
	{ SecurityQuestionAnswer = {}, PINInfo }: BackendBody,
): Promise<Accepted<Pick<Account, "pin" | "securityAnswers">> | AnyRefusal> {
	const { flow, policy } = request;
	const { pin: pins } = policy.settings;
	const isAnswered = Object.keys(SecurityQuestionAnswer).length > 0;
	const answers = isAnswered ? SecurityQuestionAnswer : undefined;
	const PIN = pins.enabled ? PINInfo?.PIN : undefined;
	const fits =
		PIN === undefined ? accept(undefined) : checkPin(PIN, pins.digits);
	const hashes = await hashSent(request, answers);
	if (!hashes.ok) return hashes;
	if (!fits.ok) return fits;
	const { hashIterations } = policy.password;
	const hash = PIN && (await flow.hasher.hash(PIN, hashIterations));
	return accept({
		...(hash && { pin: { hash, changedAt: flow.now } }),
		...(hashes.value && {
			securityAnswers: { hashes: hashes.value, failures: 0 },
		}),
	});
}

/** What the person agreed to, as the backend says; nothing of it is demanded. */
function agreementsOf(
	request: CiamContext,
	{ AcceptPrivacyPolicy, Consents, PINInfo }: BackendBody,
): Partial<CiamRecord> {
	const { flow, policy } = request;
	const { settings } = policy;
	const source = sourceOf(request);
	const version = currentVersion(settings, flow.now);
	const consents = readAnswers(Consents, settings, flow.now);
	const { PIN, Skipped = false } = PINInfo ?? {};
	const isSkipped = settings.pin.enabled && PIN === undefined && Skipped;
	return {
		source,
		...(AcceptPrivacyPolicy &&
			version !== undefined && {
				acceptances: [{ version, source, at: flow.now }],
			}),
		...(consents.length > 0 && { consents }),
		...(isSkipped && { pinSkippedAt: flow.now }),
	};
}

function withState(
	account: Account,
	{ IsActive = true, IsLoginLocked = false }: BackendBody,
): Account {
	if (IsActive && !IsLoginLocked) return account;
	return {
		...account,
		...(!IsActive && { blockedAt: account.createdAt }),
		...(IsLoginLocked && {
			lockout: { failures: 0, lockedUntil: "released-by-operator" },
		}),
	};
}
