import type { SignedIn } from "../../src/core/flows/open-session.ts";
import { registerAccount } from "../../src/core/flows/register-account.ts";
import { bindTotp, issueTotp } from "../../src/core/flows/second-factor.ts";
import { signInWithPassword } from "../../src/core/flows/sign-in-with-password.ts";
import type { Account } from "../../src/core/records.ts";
import { anEmail } from "./an-account.ts";
import type { FlowWorld } from "./flow-context.ts";
import { acceptedValue } from "./outcome.ts";

/** How Ada is found. */
export const adaEmail = { type: "email", value: "ada@example.test" } as const;

/** What Ada knows. */
export const adaPassword = "correct horse battery";

/** Registers Ada by email and password; her address is not verified yet. */
export async function registerAda(world: FlowWorld): Promise<Account> {
	const identifiers = [anEmail(adaEmail.value)];
	return acceptedValue(
		await registerAccount(world.context(), {
			draft: { identifiers, locale: "de", profile: {} },
			password: adaPassword,
			sendEmailLink: false,
		}),
	);
}

/** Signs Ada in with her password. */
export async function signInAda(world: FlowWorld): Promise<SignedIn> {
	const command = { identifier: adaEmail, password: adaPassword };
	return acceptedValue(await signInWithPassword(world.context(), command));
}

/** The code Ada's authenticator app shows for a secret, now or some steps away. */
export function totpCode(world: FlowWorld, secret: string, steps = 0): string {
	const { now, policy, totp } = world.context();
	const { digits, stepSeconds } = policy.totp;
	return totp.code(
		secret,
		now + steps * stepSeconds * 1000,
		digits,
		stepSeconds,
	);
}

/** Binds an authenticator app to Ada's account and moves on until its code is a new one. */
export async function bindAdasApp(world: FlowWorld): Promise<string> {
	const { account, session } = await signInAda(world);
	if (account === undefined)
		throw new Error("Ada signed in without an account.");
	const ada = { accountId: account.id, sessionId: session.id };
	const issued = await issueTotp(world.context(), { ...ada, renew: false });
	const { secret } = acceptedValue(issued);
	const code = totpCode(world, secret);
	acceptedValue(await bindTotp(world.context(), { ...ada, code }));
	world.advance(30);
	return secret;
}
