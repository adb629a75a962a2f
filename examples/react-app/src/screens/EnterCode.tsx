import type { Recipient, RidesApi } from "../api/rides-api.ts";
import { CodeField } from "./CodeField.tsx";
import { Trouble } from "./Trouble.tsx";
import { type Lock, useAction } from "./use-action.ts";

interface Props {
	readonly api: RidesApi;
	readonly recipient: Recipient;
	readonly onLocked: (lock: Lock) => void;
	readonly onBack: () => void;
}

/** Takes the code that was sent; one that is dead is replaced. */
export function EnterCode({ api, recipient, onLocked, onBack }: Props) {
	const confirmation = useAction(onLocked);
	const renewal = useAction(onLocked);
	const address =
		"email" in recipient ? recipient.email : recipient.phoneNumber;
	const isDead =
		confirmation.problem?.kind === "code-expired" ||
		confirmation.problem?.kind === "code-used-up";

	const confirm = (form: FormData) =>
		confirmation
			.run(() => api.confirmCode(recipient, String(form.get("code"))))
			.then(() => {});
	async function sendAgain() {
		if (await renewal.run(() => api.sendCode(recipient))) confirmation.forget();
	}

	return (
		<>
			<h1>{isDead ? "This code is no longer good" : "Enter your code"}</h1>
			<p>We sent a code to {address}.</p>
			{!isDead && (
				<form action={confirm}>
					<CodeField label="Code" />
					<button type="submit" disabled={confirmation.isRunning}>
						Confirm
					</button>
				</form>
			)}
			<Trouble problem={confirmation.problem} />
			<button type="button" disabled={renewal.isRunning} onClick={sendAgain}>
				Send a new code
			</button>
			<Trouble problem={renewal.problem} />
			<button type="button" onClick={onBack}>
				Back
			</button>
		</>
	);
}
