import type { RidesApi } from "../api/rides-api.ts";
import { CodeField } from "./CodeField.tsx";
import { Trouble } from "./Trouble.tsx";
import { type Lock, useAction } from "./use-action.ts";

/** Asks for the code of the authenticator app. */
export function SecondFactor({
	api,
	onLocked,
}: {
	api: RidesApi;
	onLocked: (lock: Lock) => void;
}) {
	const { isRunning, problem, run } = useAction(onLocked);
	const give = (form: FormData) =>
		run(() => api.giveSecondFactor(String(form.get("code")))).then(() => {});
	return (
		<>
			<h1>One more step</h1>
			<form action={give}>
				<CodeField label="Code of your authenticator app" />
				<button type="submit" disabled={isRunning}>
					Continue
				</button>
				<Trouble problem={problem} />
			</form>
			<button type="button" onClick={() => api.signOut()}>
				Cancel
			</button>
		</>
	);
}
