import type { Simulator } from "../simulator.ts";

/** The world that requests meet when they choose none. */
export const defaultWorld = "default";

/** How many accounts are looked at to find one that can sign in. */
const mostLooked = 50;

/** The line that says that requests are taken. Its form is stable: scripts wait for it. */
export function readyLine(
	simulator: Pick<Simulator, "apis" | "worlds">,
	url: string,
): string {
	const world = simulator.worlds.list().find(({ id }) => id === defaultWorld);
	const facts = [
		`apis: ${Object.keys(simulator.apis).join(", ") || "none"}`,
		`world seed ${world?.seed ?? "fresh"}`,
		`scenario ${world?.scenario ?? "none"}`,
	];
	return `stagedoor ready on ${url} (${facts.join("; ")})`;
}

/** Someone to sign in as, and the code that lets them in; undefined in an empty world. */
export async function personaLine({
	apis,
	worlds,
}: Pick<Simulator, "apis" | "worlds">): Promise<string | undefined> {
	const world = await worlds.open(defaultWorld);
	const accounts = await world.store.list("account", undefined, mostLooked);
	const someone = accounts.find(({ identifiers }) => identifiers.length > 0);
	const name = someone?.identifiers[0]?.value;
	if (someone === undefined || name === undefined) return undefined;
	const api = Object.values(apis).find(({ name }) =>
		someone.realm.startsWith(`${name}/`),
	);
	if (api === undefined) return undefined;
	const policy = {
		...api.policy.code,
		...world.policyOverrides(api.name)?.code,
	};
	const code =
		policy.mode === "fixed"
			? `code ${policy.fixedCode}`
			: "the code in the outbox, GET /_stagedoor/v1/worlds/default/outbox";
	return `Try it: sign in as ${name} with ${code}.`;
}
