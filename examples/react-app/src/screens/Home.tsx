import { useEffect, useState } from "react";
import type { Profile, RidesApi, Terms } from "../api/rides-api.ts";
import { AcceptTerms } from "./AcceptTerms.tsx";
import { ProfileForm } from "./ProfileForm.tsx";
import { Trouble } from "./Trouble.tsx";
import { type Lock, unreachable, useAction } from "./use-action.ts";

interface Props {
	readonly api: RidesApi;
	readonly onLocked: (lock: Lock) => void;
}

interface Loaded {
	readonly profile: Profile;
	/** What is still to be accepted. */
	readonly terms: readonly Terms[];
}

/** What a signed-in person sees: first the terms, if there are new ones, then the profile. */
export function Home({ api, onLocked }: Props) {
	const { problem, run } = useAction(onLocked);
	const [loaded, setLoaded] = useState<Loaded>();
	const [version, setVersion] = useState(0);

	// biome-ignore lint/correctness/useExhaustiveDependencies: loaded once, and again for each version
	useEffect(() => {
		let isShown = true;
		run(async () => {
			const outcome = await load(api).catch(unreachable);
			if (isShown && outcome.ok) setLoaded(outcome.value);
			return outcome;
		});
		return () => {
			isShown = false;
		};
	}, [version]);

	const reload = () => setVersion((last) => last + 1);
	return (
		<>
			{loaded === undefined ? (
				<h1>Rides</h1>
			) : loaded.terms.length > 0 ? (
				<AcceptTerms
					api={api}
					terms={loaded.terms}
					onLocked={onLocked}
					onAccepted={reload}
				/>
			) : (
				<ProfileForm
					api={api}
					profile={loaded.profile}
					onLocked={onLocked}
					onSaved={reload}
				/>
			)}
			<Trouble problem={problem} />
			<button type="button" onClick={() => api.signOut()}>
				Sign out
			</button>
		</>
	);
}

async function load(api: RidesApi) {
	const profile = await api.profile();
	if (!profile.ok) return profile;
	const { branchId, termsAndConditionsAcceptanceState } = profile.value;
	if (termsAndConditionsAcceptanceState === "ACCEPTED")
		return { ok: true, value: { profile: profile.value, terms: [] } } as const;
	const terms = await api.openTerms(branchId);
	if (!terms.ok) return terms;
	const value = { profile: profile.value, terms: terms.value };
	return { ok: true, value } as const;
}
