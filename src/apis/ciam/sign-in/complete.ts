import {
	type Accepted,
	type AnyRefusal,
	accept,
	refuse,
} from "../../../core/errors.ts";
import {
	type CompleteSignIn,
	completeSignIn,
	type PersonOrder,
	passGates,
	type SignInAtGate,
} from "../../../core/flows/complete-sign-in.ts";
import type { SignedIn } from "../../../core/flows/open-session.ts";
import { openPinSession } from "../../../core/flows/sign-in-with-pin.ts";
import type { Transaction } from "../../../core/ports/store.ts";
import type { Account } from "../../../core/records.ts";
import { isComplete } from "../../../core/second-factor.ts";
import { signInGates } from "../gates/sign-in-gates.ts";
import type { CiamContext } from "../operation.ts";
import { recordOf, withRecord } from "../profile/record.ts";
import { refuseHere } from "../refusals.ts";
import { withTraits } from "../risk/judge-risk.ts";
import { traitsOf } from "../risk/traits.ts";
import { originOf } from "../sessions/origin.ts";

type Signing = Pick<CiamContext, "flow" | "policy" | "exchange">;
type Signed = Promise<Accepted<SignedIn> | AnyRefusal>;

/** How every way in of this API ends: limit of sessions, gates, tokens, and a note of the login. */
export function completion(request: Signing): CompleteSignIn<AnyRefusal> {
	return (transaction, order) => complete(request, transaction, order);
}

async function complete(
	request: Signing,
	transaction: Transaction,
	order: PersonOrder,
): Signed {
	const barred = checkAdmission(order.account);
	if (!barred.ok) return barred;
	const flow = { ...request.flow, origin: originOf(request.exchange) };
	const gates = signInGates(request);
	const signed = await completeSignIn(flow, transaction, order, gates);
	return signed.ok ? noteLogin(request, transaction, signed.value) : signed;
}

/**
 * Goes on with a login whose session exists: after its second factor, or after a gate was passed. The
 * gates behind it are still to come.
 */
export async function goOn(
	request: Signing,
	transaction: Transaction,
	signIn: SignInAtGate,
): Signed {
	const gates = signInGates(request);
	const passed = await passGates(request.flow, transaction, signIn, gates);
	return passed.ok ? noteLogin(request, transaction, passed.value) : passed;
}

/** Whether the account may log in at all; asked before anything is counted (991, 1130). */
export function checkAdmission(account: Account): Accepted<void> | AnyRefusal {
	if (account.blockedAt !== undefined) return refuse("account-blocked", {});
	return recordOf(account).loginDisabled
		? refuseHere("login-disabled", {})
		: accept(undefined);
}

/** Notes a login, and opens the session in which the person's PIN logs in from now on. */
async function noteLogin(
	{ flow, policy, exchange }: Signing,
	transaction: Transaction,
	signedIn: SignedIn,
): Promise<Accepted<SignedIn>> {
	const { account, session } = signedIn;
	if (account === undefined || !isComplete(session)) return accept(signedIn);
	const record = recordOf(account);
	const { watched } = policy.settings.risk;
	const noted = withRecord(account, {
		logins: (record.logins ?? 0) + 1,
		lastLoginAt: flow.now,
		...(watched.length > 0 && {
			knownTraits: withTraits(record, traitsOf(exchange)),
		}),
	});
	await transaction.put("account", noted);
	const { enabled, login, sessionSeconds } = policy.settings.pin;
	if (!enabled || !login) return accept({ ...signedIn, account: noted });
	const pinSession = await openPinSession(
		flow,
		transaction,
		noted,
		sessionSeconds,
	);
	return accept({ ...signedIn, account: noted, pinSession });
}
