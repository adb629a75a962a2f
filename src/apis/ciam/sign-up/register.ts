import { identifierOf, type NewAccountDraft } from "../../../core/account.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	refuse,
} from "../../../core/errors.ts";
import type { PersonOrder } from "../../../core/flows/complete-sign-in.ts";
import { readAccountBy } from "../../../core/flows/find-account.ts";
import type { SignedIn } from "../../../core/flows/open-session.ts";
import { registerAccount } from "../../../core/flows/register-account.ts";
import { checkPassword } from "../../../core/password.ts";
import type { Transaction } from "../../../core/ports/store.ts";
import type { Challenge, Identifier } from "../../../core/records.ts";
import {
	checkNewAnswers,
	hashAnswers,
} from "../../../core/security-answers.ts";
import type { CiamContext } from "../operation.ts";
import { readNewFields } from "../profile/read-fields.ts";
import { refuseFeature, refuseHere } from "../refusals.ts";
import { toLogin } from "../sign-in/answers.ts";
import { completion } from "../sign-in/complete.ts";
import type { components } from "../spec.generated.ts";
import { checkNewcomer } from "./check-newcomer.ts";
import { readIdentifiers } from "./read-identifiers.ts";
import type { RegistrationBody } from "./request-body.ts";
import { missingFields } from "./required-fields.ts";
import { canReceiveSms, sendVerification } from "./send-verification.ts";
import { toSms } from "./sms-status.ts";
import { sourceOf } from "./source.ts";

/** What goes with a registration beside the person. */
export interface RegistrationOptions {
	/** The page the verification mail leads to. */
	readonly url: string | undefined;
	/** Whether no mail is to be sent, as far as the tenant can do without. */
	readonly preventMail: boolean;
}

type Registered = {
	readonly status: 200;
	readonly body: components["schemas"]["RegisterAnswer"];
};

/** Makes an account with a password (fact sheet 3.1, 5.1), in the order of the operation's description. */
export async function register(
	request: CiamContext,
	body: RegistrationBody,
	options: RegistrationOptions,
): Promise<Registered | AnyRefusal> {
	const { Password: password = "" } = body;
	const { flow, policy } = request;
	const prepared = await prepareAccount(request, body, (identifiers) =>
		password === ""
			? refuseHere("password-missing", {})
			: checkPassword(password, policy.password, identifiers),
	);
	if (!prepared.ok) return prepared;
	let outcome: FirstSteps | undefined;
	const added = await registerAccount(flow, {
		draft: prepared.value,
		password,
		sendEmailLink: false,
		alongside: async (transaction, account) => {
			const order = { account, methods: ["pwd"] };
			outcome = await firstSteps(request, transaction, order, options);
		},
	});
	if (!added.ok) return added;
	return answer(request, outcome);
}

/**
 * Reads what a registration says of a person, and checks all of it.
 *
 * @param checkSecret looks at what they will log in with, once their identifiers are known
 * @returns the account to be made, or why not
 */
export async function prepareAccount(
	request: CiamContext,
	body: RegistrationBody,
	checkSecret: (
		identifiers: readonly Identifier[],
	) => Accepted<unknown> | AnyRefusal,
): Promise<Accepted<Omit<NewAccountDraft, "password">> | AnyRefusal> {
	const { flow, policy } = request;
	const { settings } = policy;
	if (!settings.registration.enabled) return refuseFeature("registration");
	const identifiers = readIdentifiers(body);
	if (!identifiers.ok) return identifiers;
	const { SecurityQuestionAnswer: answers = {} } = body;
	const fits = checkSecret(identifiers.value);
	if (!fits.ok) return fits;
	const read = readNewFields(body, settings, flow.now);
	if (!read.ok) return read;
	const unfilled = missingFields(
		settings,
		read.value.fields,
		identifiers.value,
	);
	if (unfilled !== undefined) return unfilled;
	const questions = settings.securityQuestions.questions.map(({ id }) => id);
	const known = checkNewAnswers(answers, questions, 0);
	if (!known.ok) return known;
	for (const { type, value } of identifiers.value)
		if (await readAccountBy(flow, { type, value }))
			return refuse("identifier-taken", { identifier: type });
	const agreed = checkNewcomer(request, body, {
		identifiers: identifiers.value,
		birthDate: read.value.birthDate,
	});
	if (!agreed.ok) return agreed;

	const { hashIterations } = policy.password;
	const PIN = settings.pin.enabled ? body.PINInfo?.PIN : undefined;
	const pin = PIN && (await flow.hasher.hash(PIN, hashIterations));
	const hashes = await hashAnswers(answers, flow.hasher, hashIterations);
	return accept({
		identifiers: identifiers.value,
		locale: flow.locale,
		profile: { ...read.value, ...agreed.value, source: sourceOf(request) },
		...(pin && { pin: { hash: pin, changedAt: flow.now } }),
		...(Object.keys(hashes).length > 0 && {
			securityAnswers: { hashes, failures: 0 },
		}),
	});
}

/** What follows on a registration at once. */
export interface FirstSteps {
	readonly sms?: Challenge;
	readonly signedIn?: Accepted<SignedIn> | AnyRefusal;
}

/** Sends what verifies the new account, or logs it in where nothing has to be verified first. */
export async function firstSteps(
	request: CiamContext,
	transaction: Transaction,
	order: PersonOrder,
	{ url, preventMail }: RegistrationOptions,
): Promise<FirstSteps> {
	const { account } = order;
	const { emailVerification, phoneVerification } =
		request.policy.settings.registration;
	const email = identifierOf(account, "email");
	const phone = identifierOf(account, "phone");
	// What only goes along is left out without a word where nothing more may be sent (C).
	if (email && emailVerification !== "disabled" && !preventMail)
		await sendVerification(request, transaction, account, email, url);
	const sms =
		phone && phoneVerification && canReceiveSms(request, phone.value)
			? await sendVerification(request, transaction, account, phone)
			: undefined;
	const waits = email
		? emailVerification === "required"
		: phone !== undefined && phoneVerification;
	if (waits) return !email && sms?.ok ? { sms: sms.value } : {};
	return { signedIn: await completion(request)(transaction, order) };
}

function answer(
	request: CiamContext,
	{ sms, signedIn }: FirstSteps = {},
): Registered | AnyRefusal {
	// The account is there, whatever stops its first login: that one can be done later.
	const Data = signedIn?.ok
		? toLogin(request, signedIn.value)
		: sms
			? toSms(sms)
			: null;
	return { status: 200, body: { IsPosted: true, Data } };
}
