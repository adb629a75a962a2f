import { sendAddressProof } from "../../../../core/flows/prove-address.ts";
import { handingOver } from "../../handed-over/handing-over.ts";
import { readEmail } from "../../identifiers/read.ts";
import { toMoment } from "../../moments.ts";
import { operation } from "../../operation.ts";

/** Makes the token of a verification mail: POST /manage/account/verify/token, 3.11 (T, D). */
export const makeEmailVerificationToken = operation(
	"makeEmailVerificationToken",
	async ({ flow, body }) => {
		const email = readEmail(body.email);
		if (!email.ok) return email;
		const address = { type: "email", value: email.value } as const;
		const order = { address, form: "link" } as const;
		const made = await sendAddressProof(handingOver(flow), order);
		if (!made.ok) return made;
		const { secret, expiresAt } = made.value;
		const expires_in = toMoment(expiresAt);
		return { status: 200, body: { VerificationToken: secret, expires_in } };
	},
);
