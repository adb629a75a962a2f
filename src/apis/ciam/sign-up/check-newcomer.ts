import { checkAge } from "../../../core/age.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import { checkPin } from "../../../core/pin.ts";
import type { Identifier } from "../../../core/records.ts";
import { formOf, readAnswer, readAnswers } from "../gates/consent.ts";
import { currentVersion } from "../gates/privacy-policy.ts";
import type { CiamContext } from "../operation.ts";
import type { CiamRecord, PolicyAcceptance } from "../profile/record.ts";
import { refuseHere } from "../refusals.ts";
import type { RegistrationBody } from "./request-body.ts";
import { sourceOf } from "./source.ts";

/** What a newcomer agreed to. */
export type Agreements = Pick<
	CiamRecord,
	"acceptances" | "consents" | "pinSkippedAt"
>;

/**
 * Whether somebody whose identifiers are free may register: address, age, privacy policy, consents,
 * PIN, in this order.
 *
 * @returns what they agreed to, or why not
 */
export function checkNewcomer(
	request: CiamContext,
	body: RegistrationBody,
	person: {
		readonly identifiers: readonly Identifier[];
		readonly birthDate: string | undefined;
	},
): Accepted<Agreements> | AnyRefusal {
	const { flow, policy } = request;
	const blocked = blockedEmail(request, person.identifiers);
	if (blocked !== undefined) return blocked;
	const age = checkAge(person.birthDate, flow.now, policy.age);
	if (!age.ok) return age;
	const accepted = acceptanceOf(request, body);
	if (!accepted.ok) return accepted;
	const consents = consentOf(request, body);
	if (!consents.ok) return consents;
	const pin = checkPinInfo(request, body);
	if (!pin.ok) return pin;
	return accept({ ...accepted.value, ...consents.value, ...pin.value });
}

/** Refuses an address that may not register, or whose domain may not (1056, 1247). */
export function blockedEmail(
	{ policy }: Pick<CiamContext, "policy">,
	identifiers: readonly Pick<Identifier, "type" | "value">[],
): AnyRefusal | undefined {
	const { blockedEmails, blockedDomains } = policy.settings.registration;
	for (const { type, value } of identifiers) {
		if (type !== "email") continue;
		if (isIn(blockedEmails, value))
			return refuseHere("email-blocked", { by: "address" });
		if (isIn(blockedDomains, value.slice(value.indexOf("@") + 1)))
			return refuseHere("email-blocked", { by: "domain" });
	}
	return undefined;
}

function isIn(list: readonly string[], value: string): boolean {
	return list.some((entry) => entry.toLowerCase() === value);
}

function acceptanceOf(
	request: CiamContext,
	{ AcceptPrivacyPolicy = false }: RegistrationBody,
): Accepted<Agreements> | AnyRefusal {
	const { settings } = request.policy;
	const at = request.flow.now;
	const version = currentVersion(settings, at);
	if (version === undefined) return accept({});
	if (!AcceptPrivacyPolicy)
		return settings.privacyPolicy.mode === "Strict"
			? refuseHere("policy-not-accepted", {})
			: accept({});
	const acceptance: PolicyAcceptance = {
		version,
		source: sourceOf(request),
		at,
	};
	return accept({ acceptances: [acceptance] });
}

/** The form of `Registration` has to be answered; that of `Login` may be, so that it is asked no more. */
function consentOf(
	{ policy: { settings }, flow }: CiamContext,
	{ Consents: sent }: RegistrationBody,
): Accepted<Agreements> | AnyRefusal {
	const consents = readAnswers(sent, settings, flow.now);
	const form = formOf(settings, "Registration");
	const isOpen = form && !readAnswer(sent, form, flow.now);
	if (isOpen) return refuseHere("consent-required", {});
	return accept(consents.length === 0 ? {} : { consents });
}

function checkPinInfo(
	{ policy: { settings }, flow }: CiamContext,
	{ PINInfo }: RegistrationBody,
): Accepted<Agreements> | AnyRefusal {
	const { enabled, required, digits } = settings.pin;
	if (!enabled) return accept({});
	const { PIN, Skipped = false } = PINInfo ?? {};
	if (PIN !== undefined) {
		const fits = checkPin(PIN, digits);
		return fits.ok ? accept({}) : fits;
	}
	if (Skipped) return accept({ pinSkippedAt: flow.now });
	return required ? refuseHere("pin-missing", {}) : accept({});
}
