import type { RidesApi, Terms } from "../api/rides-api.ts";
import { Trouble } from "./Trouble.tsx";
import { type Lock, useAction } from "./use-action.ts";

interface Props {
	readonly api: RidesApi;
	readonly terms: readonly Terms[];
	readonly onLocked: (lock: Lock) => void;
	readonly onAccepted: () => void;
}

/** Shows the terms in force, and goes on only when they are accepted. */
export function AcceptTerms({ api, terms, onLocked, onAccepted }: Props) {
	const { isRunning, problem, run } = useAction(onLocked);
	async function accept() {
		if (await run(() => api.acceptTerms(terms))) onAccepted();
	}
	return (
		<>
			<h1>
				{terms.some(({ acceptedVersion }) => acceptedVersion !== undefined)
					? "Our terms have changed"
					: "Please accept our terms"}
			</h1>
			{terms.map(({ id, title, termsAndConditionsText: text }) => (
				<section key={id}>
					<h2>{title}</h2>
					{text !== undefined && <p>{text}</p>}
				</section>
			))}
			<button type="button" disabled={isRunning} onClick={accept}>
				Accept
			</button>
			<Trouble problem={problem} />
		</>
	);
}
