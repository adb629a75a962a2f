import type { FlowContext } from "../../core/flows/context.ts";
import type { Session } from "../../core/records.ts";
import { sessionEnd } from "../../core/session.ts";
import { writeMoment } from "../moment.ts";
import type { components } from "../spec.generated.ts";
import { momentMember } from "./account-wire.ts";

type Wire = components["schemas"]["Session"];

/** A session as the control plane shows it. One that ran out is over, whether or not that was recorded. */
export function sessionWire(
	session: Session,
	{ now, policy }: Pick<FlowContext, "now" | "policy">,
): Wire {
	const { id, owner, methods, secondFactor } = session;
	const endedBecause = sessionEnd(session, now, policy.session);
	return {
		id,
		state: endedBecause === undefined ? "open" : "ended",
		...(owner.kind === "account"
			? { accountId: owner.accountId }
			: { clientId: owner.clientId }),
		methods: [...methods],
		secondFactor,
		createdAt: writeMoment(session.createdAt),
		authenticatedAt: writeMoment(session.authenticatedAt),
		lastSeenAt: writeMoment(session.lastSeenAt),
		...momentMember("expiresAt", session.expiresAt),
		...momentMember("endedAt", session.endedAt),
		...(endedBecause !== undefined && { endedBecause }),
	};
}

/** The sessions that are wanted, as the control plane shows them. */
export function sessionListWire(
	sessions: readonly Session[],
	flow: Pick<FlowContext, "now" | "policy">,
	state: Wire["state"] | undefined,
): components["schemas"]["SessionList"] {
	const shown = sessions.map((session) => sessionWire(session, flow));
	return {
		sessions: shown.filter(
			(session) => state === undefined || session.state === state,
		),
	};
}
