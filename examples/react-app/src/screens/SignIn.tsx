import { useState } from "react";
import type { Recipient, RidesApi } from "../api/rides-api.ts";
import { EnterCode } from "./EnterCode.tsx";
import { Trouble } from "./Trouble.tsx";
import { type Lock, useAction } from "./use-action.ts";

interface Props {
	readonly api: RidesApi;
	readonly onLocked: (lock: Lock) => void;
}

/** Signs people in or up, by a code to their phone or address, or by password. */
export function SignIn({ api, onLocked }: Props) {
	const [recipient, setRecipient] = useState<Recipient>();
	if (recipient !== undefined)
		return (
			<EnterCode
				api={api}
				recipient={recipient}
				onLocked={onLocked}
				onBack={() => setRecipient(undefined)}
			/>
		);
	return (
		<>
			<h1>Sign in or sign up</h1>
			<ByCode api={api} onLocked={onLocked} onSent={setRecipient} />
			<ByPassword api={api} onLocked={onLocked} />
		</>
	);
}

function ByCode({
	api,
	onLocked,
	onSent,
}: Props & { onSent: (recipient: Recipient) => void }) {
	const { isRunning, problem, run } = useAction(onLocked);
	async function send(form: FormData) {
		const recipient = recipientOf(String(form.get("recipient")));
		if (await run(() => api.sendCode(recipient))) onSent(recipient);
	}
	return (
		<form action={send} aria-label="By code">
			<label>
				Phone number or email
				<input name="recipient" required />
			</label>
			<button type="submit" disabled={isRunning}>
				Send code
			</button>
			<Trouble problem={problem} />
		</form>
	);
}

function ByPassword({ api, onLocked }: Props) {
	const { isRunning, problem, run } = useAction(onLocked);
	const signIn = (form: FormData) =>
		run(() =>
			api.signIn(String(form.get("email")), String(form.get("password"))),
		).then(() => {});
	return (
		<form action={signIn} aria-label="By password">
			<label>
				Email
				<input name="email" type="email" required />
			</label>
			<label>
				Password
				<input name="password" type="password" required />
			</label>
			<button type="submit" disabled={isRunning}>
				Sign in
			</button>
			<Trouble problem={problem} />
		</form>
	);
}

/** A phone number, with the blanks that people type taken out, or an address. */
export function recipientOf(text: string): Recipient {
	return text.includes("@")
		? { email: text.trim() }
		: { phoneNumber: text.replaceAll(/[\s()-]/g, "") };
}
