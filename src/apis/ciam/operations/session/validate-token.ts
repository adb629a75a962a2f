import { operation } from "../../operation.ts";
import { toTokens } from "../../sign-in/answers.ts";
import { shownToken } from "../../sign-in/shown-token.ts";

/** Says whether an access token is good, and until when. */
export const validateToken = operation(
	"validateToken",
	async ({ principal }) => ({
		status: 200,
		body: toTokens(shownToken(principal)),
	}),
);
