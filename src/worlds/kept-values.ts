import { InvariantError } from "../core/errors.ts";
import type { Answer } from "../pipeline/exchange.ts";
import type { RequestStep } from "../scenarios/scenario.ts";

/** A text, and the name under which a world keeps it. */
export type Kept = readonly [name: string, value: string];

/**
 * What a step keeps of its answer: texts of the body, values of cookies.
 *
 * @throws InvariantError when the answer does not have one of them
 */
export function keptFrom(
	{ request, keep = {}, keepCookies = {} }: RequestStep,
	answer: Answer,
): readonly Kept[] {
	const named = (name: string, value: unknown, place: string): Kept => {
		if (typeof value === "string") return [name, value];
		throw new InvariantError(
			`Failed to keep "${name}" of ${request}: because its answer has no ${place}. Correct the scenario.`,
		);
	};
	const pointers = Object.entries(keep);
	const body: unknown =
		pointers.length === 0 ? undefined : JSON.parse(textOf(answer));
	return [
		...pointers.map(([name, pointer]) =>
			named(name, valueAt(body, pointer), `text at "${pointer}"`),
		),
		...Object.entries(keepCookies).map(([name, cookie]) =>
			named(name, cookieOf(answer, cookie), `cookie "${cookie}"`),
		),
	];
}

/** The body of an answer as text. */
export function textOf({ body = "" }: Answer): string {
	return typeof body === "string" ? body : new TextDecoder().decode(body);
}

function valueAt(body: unknown, pointer: string): unknown {
	return pointer
		.split("/")
		.slice(1)
		.reduce<unknown>(
			(value, key) =>
				typeof value === "object" && value !== null && Object.hasOwn(value, key)
					? (value as Readonly<Record<string, unknown>>)[key] // own members may be read by name
					: undefined,
			body,
		);
}

function cookieOf({ headers }: Answer, cookie: string): string | undefined {
	const set = headers.find(
		([name, value]) =>
			name.toLowerCase() === "set-cookie" && value.startsWith(`${cookie}=`),
	);
	return set?.[1].slice(cookie.length + 1).split(";")[0];
}
