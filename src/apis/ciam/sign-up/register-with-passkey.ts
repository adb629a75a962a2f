import { type AnyRefusal, accept, refuse } from "../../../core/errors.ts";
import { registerWithPasskey } from "../../../core/flows/register-with-passkey.ts";
import type { PasskeyAttestation } from "../../../core/ports/passkey-verifier.ts";
import type { CiamContext } from "../operation.ts";
import { toLogin } from "../sign-in/answers.ts";
import type { components } from "../spec.generated.ts";
import {
	type FirstSteps,
	firstSteps,
	prepareAccount,
	type RegistrationOptions,
} from "./register.ts";
import type { RegistrationBody } from "./request-body.ts";

type Registered = {
	readonly status: 200;
	readonly body: components["schemas"]["PostedLogin"];
};

/** RFC 8176: proof of possession of a key, in the presence of the person. */
const methods = ["pop", "user"];

/** Makes an account with a passkey in place of a password; else as a registration with one. */
export async function registerByPasskey(
	request: CiamContext,
	body: RegistrationBody,
	credential: PasskeyAttestation,
	options: RegistrationOptions,
): Promise<Registered | AnyRefusal> {
	const prepared = await prepareAccount(request, body, (identifiers) =>
		identifiers.some(({ type }) => type === "email")
			? accept(undefined)
			: refuse("identifier-missing", { identifier: "email" }),
	);
	if (!prepared.ok) return prepared;
	let outcome: FirstSteps | undefined;
	const made = await registerWithPasskey(request.flow, {
		credential,
		newAccount: () => prepared.value,
		sendEmailLink: false,
		alongside: async (transaction, account) => {
			const secondFactor = "not-needed";
			const order = { account, methods, secondFactor } as const;
			outcome = await firstSteps(request, transaction, order, options);
		},
	});
	if (!made.ok) return made;
	const { signedIn } = outcome ?? {};
	// The account is there, whatever stops its first login: that one can be done later.
	const Data = signedIn?.ok ? toLogin(request, signedIn.value) : null;
	return { status: 200, body: { IsPosted: true, Data } };
}
