import {
	type Accepted,
	accept,
	type Outcome,
	refuse,
} from "../../../../core/errors.ts";
import { readAccountBy } from "../../../../core/flows/find-account.ts";
import {
	proveAddress,
	readAddressee,
} from "../../../../core/flows/prove-address.ts";
import { peekLink } from "../../../../core/flows/take-code.ts";
import { readEmail } from "../../identifiers/read.ts";
import { type CiamContext, operation } from "../../operation.ts";
import { refuseHere } from "../../refusals.ts";
import { asLink } from "../../sign-up/link-refusal.ts";
import { verifiedAnswer } from "../../sign-up/verified.ts";

/** Says whether an address is taken, or verifies it by what was mailed there (fact sheet 3.1). */
export const checkOrVerifyEmail = operation(
	"checkOrVerifyEmail",
	async (request) => {
		const { flow, query } = request;
		const { verificationToken, otp, uuid } = query;
		if (verificationToken !== undefined) {
			const token = verificationToken.toLowerCase();
			const meant = await checkMail(request, token, uuid);
			if (!meant.ok) return asLink(meant);
			const proved = await proveAddress(flow, { token });
			return proved.ok
				? verifiedAnswer(request, proved.value.account)
				: asLink(proved);
		}
		if (query.email === undefined)
			return refuseHere("parameter-missing", {
				name: otp === undefined ? "verificationtoken" : "email",
			});
		const email = readEmail(query.email);
		if (!email.ok) return email;
		const address = { type: "email", value: email.value } as const;
		if (otp === undefined) {
			const holder = await readAccountBy(flow, address);
			return { status: 200, body: { IsExist: holder !== undefined } };
		}
		if ((await readAddressee(flow, address)) === undefined)
			return refuse("account-unknown", {});
		const proved = await proveAddress(flow, { address, code: otp });
		return proved.ok ? verifiedAnswer(request, proved.value.account) : proved;
	},
);

/** Whether a link is of the mail that a client means, if it means a certain one. */
async function checkMail(
	{ flow }: CiamContext,
	secret: string,
	uuid: string | undefined,
): Promise<Accepted<void> | Outcome<never, "challenge-unknown">> {
	if (uuid === undefined) return accept(undefined);
	const purpose = "verify-identifier";
	const peeked = await peekLink(flow, flow.store, { purpose, secret });
	return !peeked.ok || peeked.value.id === uuid
		? accept(undefined)
		: refuse("challenge-unknown", { purpose, channel: "email" });
}
