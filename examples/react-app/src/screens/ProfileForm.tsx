import type { Profile, RidesApi } from "../api/rides-api.ts";
import { Trouble } from "./Trouble.tsx";
import { type Lock, useAction } from "./use-action.ts";

interface Props {
	readonly api: RidesApi;
	readonly profile: Profile;
	readonly onLocked: (lock: Lock) => void;
	readonly onSaved: () => void;
}

/** The profile, and a form for the name. */
export function ProfileForm({ api, profile, onLocked, onSaved }: Props) {
	const { isRunning, problem, run } = useAction(onLocked);
	const { firstName, lastName, email, phoneNumber } = profile;
	async function save(form: FormData) {
		const name = {
			firstName: String(form.get("firstName")),
			lastName: String(form.get("lastName")),
		};
		if (await run(() => api.rename(name))) onSaved();
	}
	return (
		<>
			<h1>{firstName === undefined ? "Welcome" : `Hello, ${firstName}`}</h1>
			{email !== undefined && <p>{email}</p>}
			{phoneNumber !== undefined && <p>{phoneNumber}</p>}
			{/* Filled in anew whenever the profile is. */}
			<form key={`${firstName} ${lastName}`} action={save}>
				<label>
					First name
					<input name="firstName" defaultValue={firstName} required />
				</label>
				<label>
					Last name
					<input name="lastName" defaultValue={lastName} required />
				</label>
				<button type="submit" disabled={isRunning}>
					Save
				</button>
				<Trouble problem={problem} />
			</form>
		</>
	);
}
