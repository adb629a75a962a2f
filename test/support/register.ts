import type { NewAccountDraft } from "../../src/core/account.ts";
import type { FlowContext } from "../../src/core/flows/context.ts";
import { registerAccount } from "../../src/core/flows/register-account.ts";
import type { Account } from "../../src/core/records.ts";
import { anEmail, aPhone } from "./an-account.ts";

/** Registers an account through the flow, as a test's starting point. */
export async function register(
	context: FlowContext,
	special: Partial<NewAccountDraft> & {
		readonly email?: string;
		readonly phone?: string;
	} = {},
): Promise<Account> {
	const { email, phone, ...draft } = special;
	const identifiers = [
		...(email === undefined ? [] : [anEmail(email)]),
		...(phone === undefined ? [] : [aPhone(phone)]),
	];
	const outcome = await registerAccount(context, {
		draft: { identifiers, locale: "en", profile: {}, ...draft },
		sendEmailLink: false,
	});
	if (!outcome.ok) throw new Error(`Failed to register: ${outcome.code}.`);
	return outcome.value;
}
