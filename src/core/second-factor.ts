import type { FactorKind } from "./errors.ts";
import type { TotpPolicy } from "./policy.ts";
import type { TotpCodes } from "./ports/crypto.ts";
import type {
	Account,
	Authenticator,
	KnowledgeAuthenticator,
	SecondFactorState,
	Session,
	TotpAuthenticator,
} from "./records.ts";
import type { Instant } from "./values.ts";

/** The account's authenticator app, bound or only issued. */
export function totpOf(
	account: Pick<Account, "authenticators">,
): TotpAuthenticator | undefined {
	return account.authenticators.find((held) => held.kind === "totp");
}

/** Whether a first right code has bound an authenticator app to the account. */
export function isTotpBound(account: Pick<Account, "authenticators">): boolean {
	return totpOf(account)?.boundAt !== undefined;
}

/** The account with this authenticator app in place of the one it had. */
export function withTotp(account: Account, totp: TotpAuthenticator): Account {
	const others = account.authenticators.filter((held) => held.kind !== "totp");
	return { ...account, authenticators: [...others, totp] };
}

/** The account's answers that are a second factor. */
export function knowledgeOf(
	account: Pick<Account, "authenticators">,
): KnowledgeAuthenticator | undefined {
	return account.authenticators.find((held) => held.kind === "knowledge");
}

/** By what this authenticator proves the person. */
export function factorOf(held: Authenticator): FactorKind {
	return held.kind === "out-of-band" ? held.channel : held.kind;
}

/** The second factors an account has: what is bound, without passkeys that only sign in. */
export function boundFactors({
	authenticators,
}: Pick<Account, "authenticators">): readonly FactorKind[] {
	return [...new Set(authenticators.filter(isBoundFactor).map(factorOf))];
}

/** Whether an authenticator is bound, and asked for as second factor. */
export function isBoundFactor(held: Authenticator): boolean {
	return held.kind === "passkey"
		? held.uses.includes("second-factor")
		: held.boundAt !== undefined;
}

const askedByDefault: readonly FactorKind[] = ["totp", "passkey"];

/**
 * What a fresh sign-in still needs: a proof (by a bound factor that the policy asks for, or any where
 * the account says that one is asked for), the binding of one where a second factor is mandatory, or
 * nothing.
 */
export function secondFactorAtSignIn(
	account: Pick<Account, "authenticators" | "secondFactor">,
	policy: TotpPolicy,
): SecondFactorState {
	if (policy.secondFactor === "disabled") return "not-needed";
	if (account.secondFactor === "asked") return "pending";
	if (account.secondFactor === "not-asked") return "not-needed";
	const { factors = askedByDefault } = policy;
	if (boundFactors(account).some((factor) => factors.includes(factor)))
		return "pending";
	return policy.secondFactor === "mandatory"
		? "enrolment-pending"
		: "not-needed";
}

/** Whether the session has all the proofs its sign-in asked for. */
export function isComplete(session: Pick<Session, "secondFactor">): boolean {
	return (
		session.secondFactor === "not-needed" || session.secondFactor === "done"
	);
}

/**
 * The time step whose code was shown, if it may still be used: within the drift, and later than any
 * step accepted before.
 *
 * @see RFC 6238 section 5.2 (a code is accepted once)
 */
export function freshStep(
	totp: TotpAuthenticator,
	code: string,
	now: Instant,
	policy: TotpPolicy,
	codes: TotpCodes,
): number | undefined {
	const step = codes.matchingStep(totp.secret, code, now, policy);
	return step !== undefined && step > (totp.lastStep ?? -1) ? step : undefined;
}

/**
 * The session after the second factor was proved: complete, its failures forgotten.
 *
 * @param methods by what it was proved, in RFC 8176 `amr` words (default: a one-time code)
 */
export function withSecondFactor(
	session: Session,
	now: Instant,
	methods: readonly string[] = ["otp"],
): Session {
	return {
		...session,
		secondFactor: "done",
		secondFactorFailures: 0,
		authenticatedAt: now,
		methods: [...new Set([...session.methods, ...methods, "mfa"])],
	};
}
