import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RouteSpec } from "../../src/pipeline/route-spec.ts";

export const README = "README.md";

const START = "<!-- operations:start -->";
const END = "<!-- operations:end -->";

/**
 * The README with fresh operation tables between its markers.
 * @returns undefined when there is no README, or no markers in it
 */
export function readmeText(
	root: string,
	apis: readonly { api: string; routes: readonly RouteSpec[] }[],
): string | undefined {
	const path = join(root, README);
	if (!existsSync(path)) return undefined;
	const text = readFileSync(path, "utf8");
	const start = text.indexOf(START);
	const end = text.indexOf(END);
	if (start === -1 || end < start) return undefined;
	// The vendors' APIs first, our own control plane last.
	const inOrder = apis.toSorted(
		(left, right) => rank(left.api) - rank(right.api),
	);
	const tables = inOrder
		.map(({ api, routes }) => table(api, routes))
		.join("\n");
	return `${text.slice(0, start)}${START}\n\n${tables}\n${text.slice(end)}`;
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
