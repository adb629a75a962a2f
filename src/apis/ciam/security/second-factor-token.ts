import {
	type Accepted,
	type AnyRefusal,
	accept,
	refuse,
} from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import type { PersonSession } from "../../../core/flows/load-person.ts";
import { resumeSession } from "../../../core/flows/resume-session.ts";
import { isComplete } from "../../../core/second-factor.ts";
import type { SessionId } from "../../../core/values.ts";
import type { SchemeCheck } from "../../../pipeline/api-definition.ts";
import { createCredentialFlow } from "../../../pipeline/flow-context.ts";
import { refuseHere } from "../refusals.ts";
import { self } from "../self.ts";
import { querySent } from "../sent.ts";

const parameter = "secondFactorAuthenticationToken";

/** The token of a login that waits for its second factor: the id of its session (C). */
export const secondFactorToken: SchemeCheck = {
	isPresented: ({ exchange }) => querySent(exchange, parameter) !== undefined,
	queryParameter: [parameter],
	check: async (request) => {
		const text = querySent(request.exchange, parameter);
		if (text === undefined)
			return refuseHere("second-factor-token", { state: "missing" });
		const flow = createCredentialFlow(request, self, "en");
		const open = await personOfStep(flow, text);
		if (open.ok)
			return { ok: true, principal: { kind: "account", ...open.value } };
		// Only the operation that begins a login tells a login that was tried out from others.
		return open.code === "second-factor-exhausted"
			? refuseHere("second-factor-token", { state: "unknown" })
			: open;
	},
};

/**
 * Whose login waits for a second factor under a token (1103, 1104, 991).
 *
 * @returns also `second-factor-exhausted` for a login that wrong tries ended
 */
export async function personOfStep(
	flow: FlowContext,
	token: string,
): Promise<Accepted<PersonSession> | AnyRefusal> {
	const sessionId = token.toLowerCase() as SessionId; // one only if there is such a session
	const live = await resumeSession(flow, { sessionId });
	if (!live.ok) {
		if (live.code === "account-blocked") return live;
		const because = live.code === "session-ended" && live.data.because;
		return because === "second-factor-exhausted"
			? refuse("second-factor-exhausted", {})
			: refuseHere("second-factor-token", {
					state: because === "expired" ? "expired" : "unknown",
				});
	}
	const { session, account } = live.value;
	if (account === undefined || isComplete(session))
		return refuseHere("second-factor-token", {
			state: account === undefined ? "unknown" : "used",
		});
	return accept({ session, account });
}
