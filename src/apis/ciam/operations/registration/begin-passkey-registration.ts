import { beginPasskeyRegistration as begin } from "../../../../core/flows/register-with-passkey.ts";
import { readEmail } from "../../identifiers/read.ts";
import { operation } from "../../operation.ts";
import { checkPasskeys } from "../../passkeys/checked.ts";
import { toCreation } from "../../passkeys/passkey-wire.ts";
import { checkUnknown } from "../../sign-in/newcomer.ts";

/** Gives a browser what it needs to make the passkey of a new account. */
export const beginPasskeyRegistration = operation(
	"beginPasskeyRegistration",
	async (request) => {
		const { flow, policy, query } = request;
		const offered = checkPasskeys(policy.settings);
		if (!offered.ok) return offered;
		const email = readEmail(query.identifier);
		if (!email.ok) return email;
		const identifier = { type: "email", value: email.value } as const;
		const open = checkUnknown(request, identifier);
		if (!open.ok) return open;
		const begun = await begin(flow, { identifier });
		return begun.ok ? { status: 200, body: toCreation(begun.value) } : begun;
	},
);
