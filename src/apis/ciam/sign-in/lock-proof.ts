import type { LockProof } from "../../../core/flows/lock-proof.ts";
import type { CiamContext } from "../operation.ts";

/** What a request shows to get past a lock. */
export function lockProofOf(
	{ policy }: Pick<CiamContext, "policy">,
	shown: {
		readonly captcha: boolean;
		readonly answers?: { readonly [question: string]: string } | undefined;
	},
): LockProof {
	const { questions } = policy.settings.securityQuestions;
	return {
		captcha: shown.captcha,
		questions: questions.map(({ id }) => id),
		...(shown.answers && { answers: shown.answers }),
	};
}
