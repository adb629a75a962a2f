import { advice, type Explained } from "../explain-issue.ts";
import type { Scenario } from "../scenario.ts";
import { bulkOf } from "./bulk.ts";
import { placePeople } from "./place-people.ts";

/**
 * Checks what the schema cannot say of people: that those whom accounts name are there, and that the
 * groups of invented people are no more than all.
 *
 * @param whole the scenario with all that it extends laid under it
 */
export function checkPeople(
	scenario: Scenario,
	whole: Scenario,
): readonly Explained[] {
	const problems: Explained[] = [];
	const people = whole.people ?? {};
	placePeople(scenario, people, (name, path) => {
		const problem = unknownPerson(name, Object.keys(people));
		problems.push({ path, part: "value", problem });
	});
	return [...problems, ...checkShares(scenario)];
}

/** That a scenario does not have a person, and whom it has. */
export function unknownPerson(name: string, known: readonly string[]): string {
	const wayOut =
		known.length === 0 ? ". It has nobody under `people`" : advice(name, known);
	return `there is nobody called ${JSON.stringify(name)}${wayOut}`;
}

function checkShares({ apis = {} }: Scenario): readonly Explained[] {
	return Object.entries(apis).flatMap(([api, { tenants = {} }]) =>
		Object.entries(tenants).flatMap(([tenant, state]): Explained[] => {
			const { groups = [] } = bulkOf(state) ?? {};
			const sum = groups.reduce((before, { share }) => before + share, 0);
			// Shares such as 0.1 are not exact, nor is their sum.
			if (sum <= 1 + 1e-9) return [];
			const path = ["apis", api, "tenants", tenant, "bulk", "groups"];
			const problem = `the shares add up to ${Number(sum.toFixed(6))}, which is more than all (1)`;
			return [{ path, part: "value", problem }];
		}),
	);
}
