import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import { loadPerson } from "../../../core/flows/load-person.ts";
import type { Account } from "../../../core/records.ts";
import type { SessionId } from "../../../core/values.ts";
import type { CiamContext } from "../operation.ts";
import { recordOf, withRecord } from "../profile/record.ts";
import { refuseFeature, refuseHere } from "../refusals.ts";
import { currentVersion } from "./privacy-policy.ts";

/**
 * Accepts the version in force for the person of a session. A session that waited for it is a full one
 * from now on. Refuses with `feature-off`, `policy-accepted`.
 */
export function acceptPolicy(
	{ flow, policy }: Pick<CiamContext, "flow" | "policy">,
	sessionId: SessionId,
): Promise<Accepted<Account> | AnyRefusal> {
	return flow.store.transact(async (transaction) => {
		const person = await loadPerson(flow, transaction, sessionId);
		if (!person.ok) return person;
		const { account, session } = person.value;
		const version = currentVersion(policy.settings, flow.now);
		if (version === undefined) return refuseFeature("privacy-policy");
		const { acceptances = [] } = recordOf(account);
		if (acceptances.at(-1)?.version === version)
			return refuseHere("policy-accepted", {});
		const acceptance = { version, source: "API", at: flow.now };
		const accepting = withRecord(account, {
			acceptances: [...acceptances, acceptance],
		});
		await transaction.put("account", accepting);
		if (session.scope === "gate") {
			const { scope: _scope, ...full } = session;
			await transaction.put("session", full);
		}
		return accept(accepting);
	});
}
