import { isVerified } from "../../../core/account.ts";
import { heldBy } from "../../../core/addresses.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	refuse,
} from "../../../core/errors.ts";
import type { PersonOrder } from "../../../core/flows/complete-sign-in.ts";
import { readAccountBy } from "../../../core/flows/find-account.ts";
import type { SignedIn } from "../../../core/flows/open-session.ts";
import { signInWithPassword } from "../../../core/flows/sign-in-with-password.ts";
import type { Transaction } from "../../../core/ports/store.ts";
import type { Account, Identifier } from "../../../core/records.ts";
import { compareAnswers } from "../../../core/security-answers.ts";
import { isCaptchaSolved } from "../captcha.ts";
import type { Sought } from "../identifiers/read.ts";
import type { CiamContext } from "../operation.ts";
import { refuseFeature, refuseHere } from "../refusals.ts";
import { judgeRisk } from "../risk/judge-risk.ts";
import {
	canReceiveSms,
	sendVerification,
} from "../sign-up/send-verification.ts";
import { checkAdmission, completion } from "./complete.ts";
import { lockProofOf } from "./lock-proof.ts";
import { readLogin } from "./login-identifier.ts";

/** Who wants to log in, as the schema describes it. */
export interface LoginBody {
	readonly email?: string;
	readonly username?: string;
	readonly phone?: string;
	readonly password?: string;
	readonly SecurityAnswer?: { readonly [question: string]: string };
}

/** What differs between the plain login and the one with second factors. */
export interface LoginKind {
	/** The page that a verification mail leads to. */
	readonly url: string | undefined;
	/** Whether an unusual login is stopped: one that has second factors is not (C). */
	readonly weighsRisk: boolean;
	/** Asked once the password was right and the address is verified, before the session exists. */
	readonly check: (account: Account) => Accepted<void> | AnyRefusal;
}

/** Logs in by identifier and password, in the order of the operation's description. */
export async function logInWithPassword(
	request: CiamContext,
	body: LoginBody,
	kind: LoginKind,
): Promise<Accepted<SignedIn> | AnyRefusal> {
	const { flow, policy } = request;
	const identifier = readLogin(request, body);
	if (!identifier.ok) return identifier;
	const { password } = body;
	if (password === undefined || password === "")
		return refuseHere("parameter-missing", { name: "password" });
	if (!policy.settings.login.password) return refuseFeature("password-login");
	const complete = completion(request);
	const isAnswered = await answersRight(request, identifier.value, body);
	const signed = await signInWithPassword<AnyRefusal>(flow, {
		identifier: identifier.value,
		password,
		screen: checkAdmission,
		lockProof: lockProofOf(request, {
			captcha: isCaptchaSolved(request, body),
			answers: body.SecurityAnswer,
		}),
		complete: async (transaction, order) => {
			const told = { identifier: identifier.value, url: kind.url };
			const verified = await checkVerified(request, transaction, order, told);
			if (!verified.ok) return verified;
			const judged = kind.weighsRisk
				? await judgeRisk(request, transaction, order.account, isAnswered)
				: undefined;
			if (judged?.ok === false) return judged;
			const checked = kind.check(order.account);
			return checked.ok ? complete(transaction, order) : checked;
		},
	});
	const isHidden =
		!signed.ok && signed.code === "account-unknown" && policy.enumerationSafe;
	return isHidden ? refuse("secret-mismatch", { hasPassword: false }) : signed;
}

/** Whether a right answer came with a login. Slow, so it is looked at before the transaction. */
async function answersRight(
	request: CiamContext,
	identifier: Sought,
	{ SecurityAnswer: answers }: LoginBody,
): Promise<boolean> {
	const { flow, policy } = request;
	const { risk, securityQuestions } = policy.settings;
	if (answers === undefined || risk.action !== "question") return false;
	const account = await readAccountBy(flow, identifier);
	const compared = await compareAnswers(
		account?.securityAnswers?.hashes,
		answers,
		securityQuestions.questions.map(({ id }) => id),
		"any",
		flow.hasher,
	);
	return compared.ok;
}

/** The address or number of a login must be proved, where the tenant says so; else it gets a message. */
async function checkVerified(
	request: CiamContext,
	transaction: Transaction,
	{ account }: PersonOrder,
	{
		identifier,
		url,
	}: {
		readonly identifier: Pick<Identifier, "type" | "value">;
		readonly url: string | undefined;
	},
): Promise<Accepted<void> | AnyRefusal> {
	const open = unverified(request, account, identifier);
	if (open === undefined) return accept(undefined);
	const isMail = open.type === "email";
	if (isMail || canReceiveSms(request, open.value)) {
		const sent = await sendVerification(
			request,
			transaction,
			account,
			open,
			url,
		);
		// Only a mail that is too many is told (1122); an SMS goes along in silence.
		if (!sent.ok && isMail) return sent;
	}
	return refuse("identifier-unverified", {
		identifier: isMail ? "email" : "phone",
	});
}

function unverified(
	{ policy }: CiamContext,
	account: Account,
	{ type, value }: Pick<Identifier, "type" | "value">,
): Identifier | undefined {
	const { emailVerification, phoneVerification } = policy.settings.registration;
	const needsEmail = emailVerification === "required";
	const held = heldBy(account, { type, value });
	if (type === "email" || type === "phone") {
		const isNeeded = type === "email" ? needsEmail : phoneVerification;
		return isNeeded && held?.verifiedAt === undefined ? held : undefined;
	}
	const email = account.identifiers.find((one) => one.type === "email");
	if (email !== undefined)
		return needsEmail && !isVerified(account, "email") ? email : undefined;
	const phone = account.identifiers.find((one) => one.type === "phone");
	return phoneVerification && phone?.verifiedAt === undefined
		? phone
		: undefined;
}
