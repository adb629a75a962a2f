import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import { formOf } from "../gates/consent.ts";
import type { CiamRecord } from "../profile/record.ts";
import { refuseFeature, refuseHere } from "../refusals.ts";
import type { ConsentForm, TenantSettings } from "../settings.ts";
import type { components } from "../spec.generated.ts";
import type { ConsentChoice } from "./consent-record.ts";

type Submission = components["schemas"]["ConsentSubmission"];
type Given = {
	readonly ConsentOptionId: string;
	readonly IsAccepted: boolean;
};

/** Filled-in forms that are good. */
export interface ConsentAnswer {
	/** The forms filled in; absent: single options of forms that were answered. */
	readonly forms?: readonly ConsentForm[];
	readonly choices: readonly ConsentChoice[];
}

type Answer = Accepted<ConsentAnswer> | AnyRefusal;

/**
 * Checks filled-in forms: each must be one of the tenant, each option one of these forms, and what is
 * mandatory needs a yes. Refuses with `feature-off`, `consent-form-unknown`, `consent-choice-wrong`.
 */
export function checkSubmission(
	settings: Pick<TenantSettings, "consent">,
	{ Events = [], Data = [] }: Submission,
): Answer {
	if (settings.consent.forms.length === 0) return refuseFeature("consent");
	const named = Events.map(({ Event, IsCustom }) =>
		formOf(settings, Event, IsCustom),
	);
	const known = named.filter((form) => form !== undefined);
	if (known.length === 0 || known.length < named.length)
		return refuseHere("consent-form-unknown", {});
	const choices = Data.map(toChoice);
	const options = known.flatMap((form) => form.options);
	const strange = unknownOption(options, choices);
	if (strange !== undefined) return wrong(strange);
	const unmet = options.find(
		({ id, mandatory = false }) =>
			mandatory &&
			!choices.some(({ option, agrees }) => option === id && agrees),
	);
	if (unmet !== undefined) return wrong(unmet.id);
	return accept({ forms: known, choices });
}

/**
 * Checks single choices: each option must be of a form that the person has answered, and none that is
 * mandatory may be withdrawn. Refuses with `feature-off`, `consent-choice-wrong`.
 */
export function checkChoices(
	{ consent: { forms } }: Pick<TenantSettings, "consent">,
	given: readonly Given[],
	{ consents = [] }: CiamRecord,
): Answer {
	if (forms.length === 0) return refuseFeature("consent");
	const choices = given.map(toChoice);
	const options = forms
		.filter((form) =>
			consents.some(
				({ event, isCustom }) =>
					event === form.event && isCustom === (form.custom ?? false),
			),
		)
		.flatMap((form) => form.options);
	const strange = unknownOption(options, choices);
	if (strange !== undefined) return wrong(strange);
	const withdrawn = choices.find(
		({ option, agrees }) =>
			!agrees &&
			options.some(({ id, mandatory = false }) => id === option && mandatory),
	);
	return withdrawn === undefined
		? accept({ choices })
		: wrong(withdrawn.option);
}

function toChoice({ ConsentOptionId, IsAccepted }: Given): ConsentChoice {
	return { option: ConsentOptionId, agrees: IsAccepted };
}

function unknownOption(
	options: ConsentForm["options"],
	choices: readonly ConsentChoice[],
): string | undefined {
	const ids = new Set(options.map(({ id }) => id));
	return choices.find(({ option }) => !ids.has(option))?.option;
}

function wrong(option: string): AnyRefusal {
	return refuseHere("consent-choice-wrong", { option });
}
