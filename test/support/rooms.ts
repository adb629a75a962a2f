import type { Import } from "./imports.ts";

/** What the files of one room may import, besides each other. */
interface Rule {
	/** Rooms it may import. */
	readonly rooms: readonly string[];
	/** Rooms of which it may import types. */
	readonly types?: readonly string[];
	/** Packages it may import; `*` for any. */
	readonly packages?: readonly string[] | "*";
	/** Must run in a browser: no Node built-in. */
	readonly isNodeFree?: boolean;
}

/** The two parts of the domain that everything about a request may speak. */
const HEART = ["core", "pipeline"];

/**
 * The house. A room is a folder of `src`, each API, a file beside the folders
 * (`simulator`), or `mocks`. `apis/*` stands for each API.
 */
export const RULES: Readonly<Record<string, Rule>> = {
	core: { rooms: [], isNodeFree: true },
	runtime: { rooms: ["core"], packages: "*", isNodeFree: true },
	"runtime/node": { rooms: ["core", "runtime"], packages: "*" },
	stores: { rooms: ["core"], packages: "*" },
	// Pure functions: uqr draws QR codes, noble has the digests that a vendor asks for and no platform has.
	pipeline: { rooms: ["core"], packages: ["uqr"], isNodeFree: true },
	"apis/*": {
		rooms: HEART,
		packages: ["@noble/hashes"],
		isNodeFree: true,
	},
	"apis/registry.generated": { rooms: ["apis/*"], isNodeFree: true },
	control: { rooms: HEART, isNodeFree: true },
	scenarios: { rooms: ["core"], packages: ["yaml", "@faker-js/faker"] },
	version: { rooms: [], isNodeFree: true },
	// Worlds and the simulator are the composition root: they know every part.
	worlds: {
		rooms: [...HEART, "runtime", "stores", "scenarios", "version"],
		isNodeFree: true,
	},
	simulator: {
		rooms: [
			...HEART,
			"apis/registry.generated",
			"control",
			"runtime",
			"scenarios",
			"simulator-options",
			"stores",
			"version",
			"worlds",
		],
		isNodeFree: true,
	},
	"simulator-options": {
		rooms: [],
		types: [...HEART, "scenarios"],
		isNodeFree: true,
	},
	index: {
		rooms: [...HEART, "apis/*", "scenarios", "simulator", "version"],
		types: ["control", "worlds"],
	},
	hosts: { rooms: [...HEART, "simulator"], packages: "*" },
	// Values in, values out: pacts and traffic against definitions, specs and the library of scenarios.
	contracts: {
		rooms: [
			...HEART,
			"client",
			"control/journal/secret-names",
			"hosts/html",
			"scenarios",
			"version",
		],
		packages: "*",
	},
	cli: {
		rooms: [
			"client",
			"contracts",
			"control/journal/secret-names",
			"hosts",
			"runtime/node",
			"scenarios",
			"simulator",
			"version",
		],
		types: ["pipeline"],
		packages: "*",
	},
	client: {
		rooms: [],
		types: ["control/spec.generated", "apis/*/spec.generated"],
		packages: ["openapi-fetch"],
	},
	dashboard: { rooms: [], types: ["control/spec.generated"], packages: "*" },
	// The kit knows APIs by their clients alone, and people by the scenarios they come from.
	kit: { rooms: ["client", "scenarios"], isNodeFree: true },
	mocks: {
		rooms: ["client", "contracts", "hosts", "index", "kit", "simulator"],
		packages: "*",
	},
};

/** The room of a file: `src/apis/mobility/wire.ts` is in `apis/mobility`. */
export function roomOf(file: string): string {
	if (file.startsWith("mocks/")) return "mocks";
	const [first = "", second = "", ...rest] = file
		.replace(/^src\//, "")
		.replace(/\.tsx?$/, "")
		.split("/");
	if (first === "apis") return `apis/${second}`;
	if (first === "runtime" && second === "node" && rest.length > 0)
		return "runtime/node";
	return first;
}

/** The rule of a room, or undefined when the room is not part of the house. */
export function ruleOf(room: string): Rule | undefined {
	return (
		RULES[room] ?? (room.startsWith("apis/") ? RULES["apis/*"] : undefined)
	);
}

/** Says why an import is not allowed; undefined when it is. */
export function violation(one: Import): string | undefined {
	const room = roomOf(one.file);
	const rule = ruleOf(room);
	if (!rule)
		return say(one, `${room} is no room. Add it to test/support/rooms.ts`);
	if (one.isBuiltin)
		return isNodeFree(one.file, rule)
			? say(one, `${room} runs in a browser: no Node built-in`)
			: undefined;
	if (one.packageName !== undefined) {
		const { packages = [] } = rule;
		const isFine = packages === "*" || packages.includes(one.packageName);
		return isFine ? undefined : say(one, `${room} may not import this package`);
	}
	if (one.target === undefined || isAllowed(one, one.target, room, rule))
		return undefined;
	const allowed = [room, ...rule.rooms].join(", ");
	const types = rule.types ? ` and types of ${rule.types.join(", ")}` : "";
	return say(one, `${room} may import ${allowed}${types}`);
}

function isAllowed(
	{ isType }: Import,
	target: string,
	room: string,
	{ rooms, types = [] }: Rule,
): boolean {
	const to = roomOf(target);
	if (to === room) return true;
	const names = [to, target.replace(/^src\//, "").replace(/\.tsx?$/, "")];
	if (isApi(to))
		names.push("apis/*", ...names.map((name) => name.replace(to, "apis/*")));
	return names.some(
		(name) => rooms.includes(name) || (isType && types.includes(name)),
	);
}

function isApi(room: string): boolean {
	return room.startsWith("apis/") && !Object.hasOwn(RULES, room);
}

/** Some stores need Node; the one in memory runs everywhere. */
function isNodeFree(file: string, { isNodeFree }: Rule): boolean {
	return isNodeFree === true || file.startsWith("src/stores/memory");
}

function say({ file, line, text }: Import, why: string): string {
	return `${file}:${line}: ${text} (${why})`;
}
