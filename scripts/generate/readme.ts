import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
	magicNumberPrefix,
	magicRecipients,
} from "../../src/core/magic-recipients.ts";
import type { RouteSpec } from "../../src/pipeline/route-spec.ts";

export const README = "README.md";

/**
 * The README with fresh tables between its markers: operations, and magic recipients where it has
 * markers for them.
 * @returns undefined when there is no README, or no markers for operations in it
 */
export function readmeText(
	root: string,
	apis: readonly { api: string; routes: readonly RouteSpec[] }[],
): string | undefined {
	const path = join(root, README);
	if (!existsSync(path)) return undefined;
	const text = readFileSync(path, "utf8");
	// The vendors' APIs first, our own control plane last.
	const inOrder = apis.toSorted(
		(left, right) => rank(left.api) - rank(right.api),
	);
	const tables = inOrder
		.map(({ api, routes }) => table(api, routes))
		.join("\n");
	const served = inOrder
		.map(({ api }) => api)
		.filter((api) => api !== "control");
	const whole = between(text, "magic", magicTable(served)) ?? text;
	return between(whole, "operations", tables);
}

/** Puts a table between the two markers of a name; undefined when they are not there. */
function between(text: string, name: string, table: string) {
	const [start, end] = ["start", "end"].map(
		(part) => `<!-- ${name}:${part} -->`,
	);
	const from = text.indexOf(start ?? "");
	const to = text.indexOf(end ?? "");
	if (from === -1 || to < from) return undefined;
	return `${text.slice(0, from)}${start}\n\n${table}\n${text.slice(to)}`;
}

/** What some APIs have no words for. `test/apis/magic-recipients.test.ts` holds it true. */
export const wordless: { readonly [tag: string]: readonly string[] } = {
	locked: ["tenant"],
};

function magicTable(apis: readonly string[]): string {
	const rows = magicRecipients.map(({ tag, digit, meaning }) => {
		const without = wordless[tag] ?? [];
		const at =
			without.length === 0
				? "all"
				: apis.filter((api) => !without.includes(api)).join(", ");
		const numbers = digit === undefined ? "" : numbersOf(digit);
		return `| \`ada+${tag}@example.test\` | ${numbers} | ${meaning} | ${at} |`;
	});
	return [
		"| address | numbers | what happens | APIs |",
		"|---|---|---|---|",
		...rows,
		"",
	].join("\n");
}

function numbersOf(digit: string): string {
	const [first, last] = ["00", "99"].map(
		(end) => `\`${magicNumberPrefix}${digit}${end}\``,
	);
	return `${first} to ${last}`;
}

function rank(api: string): number {
	return api === "control" ? 1 : 0;
}

function table(api: string, routes: readonly RouteSpec[]): string {
	const rows = routes.map(
		({ operationId, method, path, surface, security, responses }) =>
			`| ${operationId} | \`${method} ${path}\` | ${surface} | ${auth(security)} | ${Object.keys(responses).join(" ")} |`,
	);
	return [
		`### ${api} (${routes.length} operations)\n`,
		"| operation | request | surface | auth | statuses |",
		"|---|---|---|---|---|",
		...rows,
		"",
	].join("\n");
}

function auth(security: RouteSpec["security"]): string {
	if (security.length === 0) return "none";
	return security
		.map((alternative) => {
			const schemes = Object.entries(alternative).map(([scheme, roles]) =>
				roles.length === 0 ? scheme : `${scheme} (${roles.join(", ")})`,
			);
			return schemes.length === 0 ? "none" : schemes.join(" + ");
		})
		.join(" or ");
}
