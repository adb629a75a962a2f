import { refuse } from "../../../../core/errors.ts";
import { beginBinding } from "../../../../core/flows/bind-authenticator.ts";
import { makeHex } from "../../../../core/secrets.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { isReadyForPush, mayEnrol } from "../../factors/may-enrol.ts";
import { checkPushStarts, notePushStart } from "../../factors/push-starts.ts";
import { reachable } from "../../factors/switched-on.ts";
import { operation } from "../../operation.ts";
import { named } from "../../operation-name.ts";
import { profileOf } from "../../people/person.ts";

/** Begins to enrol a device: POST /authentication_factors/push/{channel}, 4.4 (O32, D-349; rest C). */
export const enrolPush = operation(
	"enrolPush",
	async ({ flow, policy, path, principal, hint }) => {
		const { channel } = path;
		if (policy.profile === "current" && channel === "BIOMETRIC")
			return refuse("input-invalid", { issues: [notByThisCall] });
		const who = accountPrincipal(principal);
		const { account, session } = who;
		const offered = mayEnrol(policy, account, channel);
		if (!offered.ok) return offered;
		const served = reachable(policy, profileOf(account).mobile);
		if (!served.ok) return served;
		const ready = isReadyForPush(policy, account, channel);
		if (!ready.ok) return ready;
		const within = await checkPushStarts(flow, policy, who);
		if (!within.ok) return within;
		const begun = await beginBinding(flow, {
			sessionId: session.id,
			channel: "push",
			application: channel,
		});
		if (!begun.ok) return begun;
		await notePushStart(flow, who);
		hint(
			`The device is asked in challenge ${begun.value.id}: ${named("approveChallenge")}.`,
		);
		return channel === "BIOMETRIC"
			? { status: 200, body: { linkingCode: makeHex(flow.random, 4) } }
			: { status: 204 };
	},
);

const notByThisCall = {
	place: "path",
	field: "channel",
	rule: "enum",
	problem: "must be AUTHY in the profile current",
	limits: ["AUTHY"],
} as const;
