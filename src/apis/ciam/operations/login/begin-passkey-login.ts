import { identifierOf } from "../../../../core/account.ts";
import { type AnyRefusal, refuse } from "../../../../core/errors.ts";
import { beginPasskeyCheck } from "../../../../core/flows/begin-passkey-check.ts";
import {
	readEmail,
	type Sought,
	soughtUsername,
} from "../../identifiers/read.ts";
import { operation } from "../../operation.ts";
import { checkPasskeys } from "../../passkeys/checked.ts";
import { toUse } from "../../passkeys/passkey-login.ts";
import { checkAdmission } from "../../sign-in/complete.ts";

/** Gives a browser what it needs to use a passkey of the account. */
export const beginPasskeyLogin = operation(
	"beginPasskeyLogin",
	async (request) => {
		const { flow, policy, query } = request;
		const offered = checkPasskeys(policy.settings);
		if (!offered.ok) return offered;
		const begun = await beginPasskeyCheck<AnyRefusal>(flow, {
			identifier: soughtBy(query.identifier),
			admit: (account) => {
				const admitted = checkAdmission(account);
				if (!admitted.ok) return admitted;
				return identifierOf(account, "email") === undefined
					? refuse("identifier-missing", { identifier: "email" })
					: admitted;
			},
		});
		return begun.ok ? { status: 200, body: toUse(begun.value) } : begun;
	},
);

/** What has no form of an address is a username. */
function soughtBy(text: string): Sought {
	const email = readEmail(text);
	return email.ok
		? { type: "email", value: email.value }
		: soughtUsername(text);
}
