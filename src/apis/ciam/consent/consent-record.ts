import type { Instant } from "../../../core/values.ts";
import type { CiamRecord, FormAnswer } from "../profile/record.ts";
import type { ConsentForm } from "../settings.ts";

/** What a person chose of an option. */
export type ConsentChoice = {
	readonly option: string;
	readonly agrees: boolean;
};

/** A form in one of its versions. */
export type FormVersion = Pick<FormAnswer, "event" | "version" | "isCustom">;

/** One submission or withdrawal. An alias, so that it counts as plain data. */
export type ConsentLogEntry = {
	readonly id: string;
	readonly at: Instant;
	readonly forms: readonly FormVersion[];
	readonly changes: readonly ConsentChoice[];
	readonly userAgent: string | null;
	readonly ip: string | null;
	readonly host: string | null;
};

/** What a person chose, when, and from where. */
export type ConsentGiven = Omit<ConsentLogEntry, "forms" | "changes"> & {
	readonly choices: readonly ConsentChoice[];
};

type Consents = Pick<CiamRecord, "consents" | "consentLog">;

const longestLog = 1000;

/** A form in the version that is in force. */
function versionOf({
	event,
	version = 1,
	custom = false,
}: ConsentForm): FormVersion {
	return { event, version, isCustom: custom };
}

/** What is on record once forms are answered; each takes the place of an earlier answer. */
export function withAnswers(
	before: Consents,
	forms: readonly ConsentForm[],
	given: ConsentGiven,
): Required<Consents> {
	const answers = forms.map((form) => ({
		...versionOf(form),
		at: given.at,
		options: form.options
			.map(({ id }) => id)
			.filter((id) => choiceOf(given, id)?.agrees),
	}));
	const others = (before.consents ?? []).filter(
		(answer) => !answers.some((newer) => isSame(newer, answer)),
	);
	return logged(before, [...others, ...answers], given);
}

/**
 * What is on record once single options are chosen anew, in the answers they belong to.
 *
 * @param forms of the tenant
 */
export function withChoices(
	before: Consents,
	forms: readonly ConsentForm[],
	given: ConsentGiven,
): Required<Consents> {
	const answers = (before.consents ?? []).map((answer) => {
		const form = forms.find((one) => isSame(versionOf(one), answer));
		return form === undefined ? answer : rechosen(answer, form, given);
	});
	return logged(before, answers, given);
}

function rechosen(
	answer: FormAnswer,
	form: ConsentForm,
	given: ConsentGiven,
): FormAnswer {
	const ids = form.options.map(({ id }) => id);
	const isHeld = (id: string) => answer.options.includes(id);
	const options = ids.filter((id) => choiceOf(given, id)?.agrees ?? isHeld(id));
	const added = options.filter((id) => !isHeld(id));
	const since = Object.fromEntries(added.map((id) => [id, given.at]));
	return { ...answer, options, since: { ...answer.since, ...since } };
}

function logged(
	{ consentLog = [] }: Consents,
	consents: readonly FormAnswer[],
	{ choices, ...entry }: ConsentGiven,
): Required<Consents> {
	const forms = consents.map(({ event, version, isCustom }) => ({
		event,
		version,
		isCustom,
	}));
	const newest: ConsentLogEntry = { ...entry, forms, changes: choices };
	return {
		consents,
		consentLog: [newest, ...consentLog].slice(0, longestLog),
	};
}

function choiceOf({ choices }: ConsentGiven, id: string) {
	return choices.findLast(({ option }) => option === id);
}

function isSame(
	left: Pick<FormAnswer, "event" | "isCustom">,
	right: Pick<FormAnswer, "event" | "isCustom">,
): boolean {
	return left.event === right.event && left.isCustom === right.isCustom;
}
