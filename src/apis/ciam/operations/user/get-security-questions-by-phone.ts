import { readPhone } from "../../identifiers/read.ts";
import { operation } from "../../operation.ts";
import { questionsOfSought } from "../../people/questions-of.ts";

/** Reads which questions a person has answered: GET /auth/securityquestion/phone, 3.3 (W, D). */
export const getSecurityQuestionsByPhone = operation(
	"getSecurityQuestionsByPhone",
	async (request) => {
		const phone = readPhone(request.query.phone);
		// Nobody has a number that is none.
		const value = phone.ok ? phone.value : "";
		const found = await questionsOfSought(request, { type: "phone", value });
		return found.ok ? { status: 200, body: found.value } : found;
	},
);
