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
		const sessionId = text.toLowerCase() as SessionId; // one only if there is such a session
		const live = await resumeSession(flow, { sessionId });
		if (!live.ok) {
			const isOver =
				live.code === "session-ended" && live.data.because === "expired";
			if (live.code === "account-blocked") return live;
			return refuseHere("second-factor-token", {
				state: isOver ? "expired" : "unknown",
			});
		}
		const { session, account } = live.value;
		if (account === undefined || isComplete(session))
			return refuseHere("second-factor-token", {
				state: account === undefined ? "unknown" : "used",
			});
		return { ok: true, principal: { kind: "account", account, session } };
	},
};
