import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import { loadLiving } from "../../../core/flows/find-account.ts";
import { loadPerson } from "../../../core/flows/load-person.ts";
import type { SignedIn } from "../../../core/flows/open-session.ts";
import type { Transaction } from "../../../core/ports/store.ts";
import type { Account } from "../../../core/records.ts";
import { makeHex } from "../../../core/secrets.ts";
import type { AccountId, SessionId } from "../../../core/values.ts";
import { findGateToken, useGateToken } from "../gates/gate-token.ts";
import type { CiamContext } from "../operation.ts";
import { recordOf, withRecord } from "../profile/record.ts";
import { refuseHere } from "../refusals.ts";
import { headerSent } from "../sent.ts";
import { goOn } from "../sign-in/complete.ts";
import type { ConsentAnswer } from "./check-consent.ts";
import { withAnswers, withChoices } from "./consent-record.ts";

type Kept = Promise<Accepted<Account> | AnyRefusal>;

/** Keeps what somebody chose: filled-in forms, or single options of forms that were answered. */
export function keepConsent(
	request: CiamContext,
	accountId: AccountId,
	answer: ConsentAnswer,
): Kept {
	const { flow } = request;
	return flow.store.transact(async (transaction) => {
		const loaded = await loadLiving(flow, transaction, accountId);
		if (!loaded.ok) return loaded;
		return accept(await keep(request, transaction, loaded.value, answer));
	});
}

/**
 * Keeps a filled-in form, and goes on with the login that waits for it (1229, 1230, and the gates
 * behind).
 *
 * @param text the token of the refused login
 */
export function passConsentGate(
	request: CiamContext,
	text: string,
	answer: ConsentAnswer,
): Promise<Accepted<SignedIn> | AnyRefusal> {
	const { flow } = request;
	return flow.store.transact(async (transaction) => {
		const shown = await findGateToken(flow, transaction, "consent", text);
		if (shown.state !== "open") return tokenRefused(shown.state);
		const { token } = shown;
		const sessionId = token.sessionId as SessionId; // that of the login it was issued for
		const person = await loadPerson(flow, transaction, sessionId);
		if (!person.ok)
			return person.code === "account-blocked"
				? person
				: tokenRefused("unknown");
		await useGateToken(flow, transaction, text, token);
		const { session } = person.value;
		const before = person.value.account;
		const account = await keep(request, transaction, before, answer);
		return goOn(request, transaction, { session, account });
	});
}

function tokenRefused(state: "unknown" | "used" | "expired"): AnyRefusal {
	return refuseHere("consent-token", {
		state: state === "expired" ? "expired" : "unknown",
	});
}

async function keep(
	request: CiamContext,
	transaction: Transaction,
	account: Account,
	{ forms, choices }: ConsentAnswer,
): Promise<Account> {
	const { exchange, flow, policy } = request;
	const given = {
		id: makeHex(flow.random, 12),
		at: flow.now,
		choices,
		userAgent:
			headerSent(exchange, "x-origin-user-agent") ??
			headerSent(exchange, "user-agent") ??
			null,
		ip: headerSent(exchange, "x-origin-ip") ?? null,
		host: headerSent(exchange, "host") ?? null,
	};
	const record = recordOf(account);
	const consenting = withRecord(
		account,
		forms === undefined
			? withChoices(record, policy.settings.consent.forms, given)
			: withAnswers(record, forms, given),
	);
	await transaction.put("account", consenting);
	return consenting;
}
