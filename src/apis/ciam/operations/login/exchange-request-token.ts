import type { AnyRefusal } from "../../../../core/errors.ts";
import { collectRelay } from "../../../../core/flows/relay-sign-in.ts";
import { operation } from "../../operation.ts";
import { toTokensOf } from "../../sign-in/answers.ts";
import { checkAdmission } from "../../sign-in/complete.ts";
import { plainCompletion } from "../../sign-in/out-of-band.ts";
import { requestTokenWay } from "../../social/request-token.ts";

/** Gives a backend the session of a social login, once, for the token that came with its callback. */
export const exchangeRequestToken = operation(
	"exchangeRequestToken",
	async (request) => {
		const { flow, query } = request;
		const signed = await collectRelay<AnyRefusal>(flow, {
			name: query.token.toLowerCase(),
			ways: [requestTokenWay],
			screen: checkAdmission,
			complete: plainCompletion(request),
		});
		return signed.ok ? { status: 200, body: toTokensOf(signed.value) } : signed;
	},
);
