import { identifierOf } from "../../../core/account.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import { sendNotice, sendSecret } from "../../../core/flows/send-code.ts";
import type { Transaction } from "../../../core/ports/store.ts";
import type { Account } from "../../../core/records.ts";
import { mailingFlow } from "../messages/mailing.ts";
import type { CiamContext } from "../operation.ts";
import { type CiamRecord, recordOf } from "../profile/record.ts";
import { refuseHere } from "../refusals.ts";
import type { RiskTrait, TenantSettings } from "../settings.ts";
import { type Traits, traitsOf } from "./traits.ts";

/** Most values that are remembered of a trait; the oldest is forgotten first. */
const maxKnown = 50;

/** The first watched trait of a login that earlier ones did not have; a first login meets nothing. */
export function newTrait(
	{ knownTraits }: CiamRecord,
	{ watched }: TenantSettings["risk"],
	traits: Traits,
): RiskTrait | undefined {
	if (knownTraits === undefined) return undefined;
	return watched.find(
		(trait) => !(knownTraits[trait] ?? []).includes(traits[trait]),
	);
}

/** The traits known of a person, those of one more login included. */
export function withTraits(
	{ knownTraits = {} }: CiamRecord,
	traits: Traits,
): NonNullable<CiamRecord["knownTraits"]> {
	return Object.fromEntries(
		Object.entries(traits).map(([trait, value]) => {
			const others = (knownTraits[trait] ?? []).filter((one) => one !== value);
			return [trait, [...others, value].slice(-maxKnown)];
		}),
	);
}

/**
 * Looks whether a login by password is unusual, inside its transaction, and does what the tenant wants
 * of such logins: stop it, ask for an answer, send a link or a code, or tell the person and let it go on.
 *
 * @param isAnswered whether a right answer to a security question came with it
 */
export async function judgeRisk(
	request: CiamContext,
	transaction: Transaction,
	account: Account,
	isAnswered: boolean,
): Promise<Accepted<void> | AnyRefusal> {
	const { risk } = request.policy.settings;
	if (risk.watched.length === 0) return accept(undefined);
	const traits = traitsOf(request.exchange);
	const trait = newTrait(recordOf(account), risk, traits);
	const { action } = risk;
	if (trait === undefined || (action === "question" && isAnswered))
		return accept(undefined);
	if (action === "notify") {
		const notice = { purpose: "unusual-login", channel: "email" } as const;
		await sendNotice(request.flow, transaction, { ...notice, account });
		return accept(undefined);
	}
	const sent =
		action === "mail" || action === "sms"
			? await sendWayIn(request, transaction, account, action)
			: true;
	// Who cannot be reached is stopped.
	return refuseHere("login-unusual", {
		trait,
		action: sent ? action : "block",
	});
}

/** Sends what signs in by another way: a login link, or a code. @returns whether it was sent */
async function sendWayIn(
	request: CiamContext,
	transaction: Transaction,
	account: Account,
	by: "mail" | "sms",
): Promise<boolean> {
	const isMail = by === "mail";
	const held = identifierOf(account, isMail ? "email" : "phone");
	if (held === undefined) return false;
	const sent = await sendSecret(mailingFlow(request, {}), transaction, {
		purpose: "sign-in",
		channel: isMail ? "email" : "sms",
		recipient: held.value,
		accountId: account.id,
		form: isMail ? "link" : "code",
		locale: account.locale,
	});
	return sent.ok;
}
