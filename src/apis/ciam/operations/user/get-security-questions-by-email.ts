import { operation } from "../../operation.ts";
import { questionsOfSought } from "../../people/questions-of.ts";

/** Reads which questions a person has answered: GET /auth/securityquestion/email, 3.3 (W, D). */
export const getSecurityQuestionsByEmail = operation(
	"getSecurityQuestionsByEmail",
	async (request) => {
		const { query } = request;
		const sought = { type: "email", value: query.email.toLowerCase() } as const;
		const found = await questionsOfSought(request, sought);
		return found.ok ? { status: 200, body: found.value } : found;
	},
);
