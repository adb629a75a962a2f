import type { Account } from "../../../core/records.ts";
import type { Instant } from "../../../core/values.ts";
import { type FormAnswer, recordOf } from "../profile/record.ts";
import type { ConsentForm, TenantSettings } from "../settings.ts";

/** Answers to consent forms, as a client sends them. */
export interface SentConsents {
	readonly Events?: readonly {
		readonly Event: string;
		readonly IsCustom?: boolean;
	}[];
	readonly Data?: readonly {
		readonly ConsentOptionId: string;
		readonly IsAccepted: boolean;
	}[];
}

/** The form of an event of the vendor's own, or of the tenant's. */
export function formOf(
	{ consent }: Pick<TenantSettings, "consent">,
	event: string,
	isCustom = false,
): ConsentForm | undefined {
	return consent.forms.find(
		(form) =>
			(form.custom ?? false) === isCustom &&
			form.event.toLowerCase() === event.toLowerCase(),
	);
}

/** Whether an account has answered the present version of a form. */
export function hasAnswered(account: Account, form: ConsentForm): boolean {
	const { consents = [] } = recordOf(account);
	return consents.some(
		({ event, version, isCustom }) =>
			event === form.event &&
			version === (form.version ?? 1) &&
			isCustom === (form.custom ?? false),
	);
}

/**
 * Reads the answer to one form.
 *
 * @returns it; undefined when the form was not answered, or a mandatory option has no yes
 */
export function readAnswer(
	sent: SentConsents | undefined,
	form: ConsentForm,
	now: Instant,
): FormAnswer | undefined {
	const isAnswered = sent?.Events?.some(
		({ Event, IsCustom = false }) =>
			Event.toLowerCase() === form.event.toLowerCase() &&
			IsCustom === (form.custom ?? false),
	);
	const agreed = new Set(
		sent?.Data?.filter(({ IsAccepted }) => IsAccepted).map(
			({ ConsentOptionId }) => ConsentOptionId,
		),
	);
	const isEnough = form.options.every(
		({ id, mandatory = false }) => !mandatory || agreed.has(id),
	);
	if (!isAnswered || !isEnough) return undefined;
	return {
		event: form.event,
		version: form.version ?? 1,
		isCustom: form.custom ?? false,
		at: now,
		options: form.options.map(({ id }) => id).filter((id) => agreed.has(id)),
	};
}

/** Reads the answers to all forms of a tenant; those without a good answer are left out. */
export function readAnswers(
	sent: SentConsents | undefined,
	{ consent }: Pick<TenantSettings, "consent">,
	now: Instant,
): readonly FormAnswer[] {
	return consent.forms.flatMap((form) => readAnswer(sent, form, now) ?? []);
}
