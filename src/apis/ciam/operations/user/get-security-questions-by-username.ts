import { operation } from "../../operation.ts";
import { questionsOfSought } from "../../people/questions-of.ts";

/** Reads which questions a person has answered: GET /auth/securityquestion/username, 3.3 (W, D). */
export const getSecurityQuestionsByUsername = operation(
	"getSecurityQuestionsByUsername",
	async (request) => {
		const { query } = request;
		const sought = {
			type: "username",
			value: query.userName.toLowerCase(),
		} as const;
		const found = await questionsOfSought(request, sought);
		return found.ok ? { status: 200, body: found.value } : found;
	},
);
