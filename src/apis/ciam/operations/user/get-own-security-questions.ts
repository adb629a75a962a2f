import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { questionsOf } from "../../people/questions-of.ts";

/** Reads the questions one has answered: GET /auth/securityquestion/accesstoken, 3.3 (W, D). */
export const getOwnSecurityQuestions = operation(
	"getOwnSecurityQuestions",
	async ({ policy, principal }) => {
		const { account } = accountPrincipal(principal);
		const found = questionsOf(policy.settings, account);
		return found.ok ? { status: 200, body: found.value } : found;
	},
);
