import { startProofing } from "../../../../core/flows/start-proofing.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { proofingKinds } from "../../verification/proofing-words.ts";
import {
	offersVerification,
	openVerificationSession,
} from "../../verification/verification-sessions.ts";

/** Opens a session at the verification provider: POST /verification/init, M29 (S, G-user; rest C). */
export const initVerification = operation(
	"initVerification",
	async ({ flow, body, principal }) => {
		const { account: before } = accountPrincipal(principal);
		const offered = offersVerification(body.provider);
		if (!offered.ok) return offered;
		const started = await startProofing(flow, {
			accountId: before.id,
			kind: proofingKinds[body.type],
		});
		if (!started.ok) return started;
		const order = { type: body.type, before, after: started.value };
		return { status: 200, body: await openVerificationSession(flow, order) };
	},
);
