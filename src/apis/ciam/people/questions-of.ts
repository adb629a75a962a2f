import {
	type Accepted,
	type AnyRefusal,
	accept,
	refuse,
} from "../../../core/errors.ts";
import { readAccountBy } from "../../../core/flows/find-account.ts";
import type { Account, Identifier } from "../../../core/records.ts";
import type { CiamContext } from "../operation.ts";
import { refuseFeature, refuseHere } from "../refusals.ts";
import type { TenantSettings } from "../settings.ts";
import type { components } from "../spec.generated.ts";

type Questions = components["schemas"]["SecurityQuestions"];

/** The questions of a tenant that a person has answered (1095). */
export function questionsOf(
	{ securityQuestions }: Pick<TenantSettings, "securityQuestions">,
	{ securityAnswers }: Account,
): Accepted<Questions> | AnyRefusal {
	const { questions } = securityQuestions;
	if (questions.length === 0) return refuseFeature("security-questions");
	const answered = questions.filter(({ id }) =>
		Object.hasOwn(securityAnswers?.hashes ?? {}, id),
	);
	return accept(
		answered.map(({ id, text }) => ({ QuestionId: id, Question: text })),
	);
}

/** The same of whoever has an identifier (938; 1184 where people log in by username alone). */
export async function questionsOfSought(
	{ flow, policy }: Pick<CiamContext, "flow" | "policy">,
	sought: Pick<Identifier, "type" | "value">,
): Promise<Accepted<Questions> | AnyRefusal> {
	const { settings } = policy;
	const isByUsername = settings.login.identifiers.every(
		(identifier) => identifier === "username",
	);
	if (isByUsername && sought.type !== "username")
		return refuseHere("questions-by-username", {});
	const account = await readAccountBy(flow, sought);
	return account === undefined
		? refuse("account-unknown", {})
		: questionsOf(settings, account);
}
