/**
 * The generator, run for real on a small spec of a clubhouse: two surfaces that
 * share components.
 */
import {
	cpSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transform } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findStale, write } from "../../scripts/generate/files.ts";
import {
	type GeneratedFile,
	generate,
} from "../../scripts/generate/generate.ts";
import type { RouteSpec } from "../../src/pipeline/route-spec.ts";
import type { OperationValidators } from "../../src/pipeline/validators.ts";

const FIXTURES = new URL("./fixtures/", import.meta.url);
const MEMBER = "specs/clubhouse/member.yaml";
const VALIDATORS = "src/apis/clubhouse/validators.generated.ts";
const TYPES = "src/apis/clubhouse/spec.generated.ts";
const CLIENT = "src/client/apis/clubhouse.generated.ts";

const roots: string[] = [];
let files: GeneratedFile[];
let operations: Record<string, OperationValidators>;

beforeAll(async () => {
	files = await generate(newRoot());
	operations = (await load(VALIDATORS)).validators;
});

afterAll(() => {
	for (const root of roots) rmSync(root, { recursive: true });
});

/** A folder of its own with a copy of the fixture specs. */
function newRoot(): string {
	const root = mkdtempSync(join(tmpdir(), "stagedoor-generate-"));
	roots.push(root);
	cpSync(FIXTURES, root, { recursive: true });
	return root;
}

/** A root in which one text of one file is replaced. */
function rootWith(file: string, from: string, to: string): string {
	const root = newRoot();
	const path = join(root, file);
	const text = readFileSync(path, "utf8");
	if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
	writeFileSync(path, text.replace(from, to));
	return root;
}

function textOf(path: string): string {
	const file = files.find((one) => one.path === path);
	if (!file) throw new Error(`${path} was not generated`);
	return file.text;
}

async function load(path: string) {
	const { code } = await transform(textOf(path), { loader: "ts" });
	return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

function operation(id: string): OperationValidators {
	const validators = operations[id];
	if (!validators) throw new Error(`no operation ${id}`);
	return validators;
}

test("names the files it generates", () => {
	expect(files.map(({ path }) => path)).toEqual([
		"specs/clubhouse/openapi.json",
		VALIDATORS,
		TYPES,
		CLIENT,
		"src/apis/registry.generated.ts",
	]);
	const line =
		"// generated from specs/clubhouse, do not edit; run npm run generate\n";
	expect(textOf(VALIDATORS).startsWith(line)).toBe(true);
	expect(textOf(TYPES).startsWith(line)).toBe(true);
});

test("gives the same bytes each time", async () => {
	expect(await generate(newRoot())).toEqual(files);
});

test("merges the surfaces to one document", () => {
	const document = JSON.parse(textOf("specs/clubhouse/openapi.json"));
	expect(document.info.title).toBe("Clubhouse");
	expect(document.servers.map(({ url }: { url: string }) => url)).toEqual([
		"https://clubhouse.example.test",
		"https://staging.clubhouse.example.test",
	]);
	expect(Object.keys(document.paths)).toEqual([
		"/sign-in",
		"/members",
		"/members/{memberId}",
	]);
	expect(Object.keys(document.components.schemas)).toEqual([
		"CodeProof",
		"Member",
		"PasswordProof",
		"Proof",
		"Session",
	]);
	expect(textOf("specs/clubhouse/openapi.json")).not.toContain("yaml#");
});

test("writes one row per operation", async () => {
	const { routes }: { routes: RouteSpec[] } = await load(TYPES);
	expect(routes).toHaveLength(3);
	expect(routes[0]).toEqual({
		operationId: "signIn",
		method: "POST",
		path: "/sign-in",
		surface: "auth",
		summary: "Opens a session",
		security: [],
		requestBody: "required",
		requestMediaTypes: ["application/json"],
		bodyFields: ["kind", "password", "code"],
		lenientText: [["code"]],
		responses: {
			200: {
				mediaTypes: ["application/json"],
				headers: ["location"],
				errorCodes: [],
			},
			401: {
				mediaTypes: ["application/json"],
				bodyIsOptional: true,
				headers: [],
				errorCodes: ["C001", "C002"],
			},
		},
		extensions: { "x-base": ["auth", "bare"] },
		parameters: [],
	});
});

test("says where a number passes for text, inside lists too, with an end", async () => {
	const { routes }: { routes: RouteSpec[] } = await load(TYPES);
	expect(routes.map(({ lenientText }) => lenientText)).toEqual([
		[["code"]],
		undefined,
		[["description"], ["friends", "*", "description"]],
	]);
});

test("knows the names below the top of a body", async () => {
	const { routes }: { routes: RouteSpec[] } = await load(TYPES);
	const [signIn, , changeMember] = routes;
	expect(signIn?.innerFields).toBeUndefined();
	expect(changeMember?.innerFields).toContain("email");
});

test("an operation inherits security and parameters", async () => {
	const { routes }: { routes: RouteSpec[] } = await load(TYPES);
	expect(routes[1]?.security).toEqual([{ bearer: ["signed-in"] }]);
	expect(routes[1]?.parameters).toEqual([
		{ name: "limit", in: "query", required: true },
		{ name: "active", in: "query", required: false },
		{ name: "role", in: "query", required: false, array: "repeat" },
		{ name: "id", in: "query", required: false, array: "comma" },
		{ name: "x-page-size", in: "header", required: false },
	]);
	expect(routes[2]?.security).toEqual([{ bearer: ["admin"] }, { key: [] }, {}]);
	expect(routes[2]?.requestBody).toBe("optional");
	expect(routes[2]?.parameters).toEqual([
		{ name: "memberId", in: "path", required: true },
	]);
});

test("the validators stand alone", () => {
	expect(textOf(VALIDATORS)).not.toMatch(/require\(|new Function|eval\(/);
});

test.each([
	["a whole member", { name: "Ada", born: "2024-02-29", friends: [] }, []],
	["no name", {}, ["required "]],
	["a name of another type", { name: 1 }, ["type /name"]],
	["several faults at once", { email: "x" }, ["required ", "format /email"]],
	["an undeclared field", { name: "A", x: 1 }, ["unevaluatedProperties "]],
	[
		"a friend without name",
		{ name: "A", friends: [{}] },
		["required /friends/0"],
	],
	["three code points", { name: "A", description: "𝒜𝒜𝒜" }, []],
	["four", { name: "A", description: "abcd" }, ["maxLength /description"]],
	[
		"equal entries",
		{ name: "A", tags: [{ a: [1] }, { a: [1] }] },
		["uniqueItems /tags"],
	],
	["other entries", { name: "A", tags: [{ a: [1] }, { a: [2] }] }, []],
	[
		"29 February of a common year",
		{ name: "A", born: "2023-02-29" },
		["format /born"],
	],
	["a date-time", { name: "A", joinedAt: "2026-01-01T00:00:00.5Z" }, []],
	[
		"a date-time without offset",
		{ name: "A", joinedAt: "2026-01-01T00:00:00" },
		["format /joinedAt"],
	],
	["a relative link", { name: "A", site: "/here" }, ["format /site"]],
	["an email", { name: "A", email: "ada+locked@example.test" }, []],
	["no uuid", { name: "A", uuid: "1" }, ["format /uuid"]],
])("judges a body with %s", (_case, body, expected) => {
	const validate = operation("changeMember").body?.["application/json"];
	const isValid = validate?.(body);
	const issues = validate?.errors ?? [];
	expect(issues.map((i) => `${i.keyword} ${i.instancePath}`)).toEqual(expected);
	expect(isValid).toBe(expected.length === 0);
});

test("an issue says what was wanted", () => {
	const validate = operation("changeMember").body?.["application/json"];
	validate?.({});
	expect(validate?.errors?.[0]).toMatchObject({
		keyword: "required",
		params: { missingProperty: "name" },
		message: "must have required property 'name'",
	});
});

test.each([
	["0", "minimum", [1, 50]],
	["51", "maximum", [1, 50]],
])("an issue of a limit of %s names both bounds", (limit, keyword, bounds) => {
	const validate = operation("listMembers").query;
	validate?.({ limit });
	expect(validate?.errors).toMatchObject([{ keyword, params: { bounds } }]);
});

test("a length without a lower bound begins at 0", () => {
	const validate = operation("changeMember").body?.["application/json"];
	validate?.({ name: "A", description: "abcd" });
	expect(validate?.errors).toMatchObject([
		{ keyword: "maxLength", params: { bounds: [0, 3] } },
	]);
});

test("does not coerce a body", () => {
	const body = { name: "Ada", tags: {} };
	expect(operation("changeMember").body?.["application/json"]?.(body)).toBe(
		false,
	);
	expect(body).toEqual({ name: "Ada", tags: {} });
});

test("a discriminator reports the chosen branch only", () => {
	const validate = operation("signIn").body?.["application/json"];
	expect(validate?.({ kind: "code", code: "1" })).toBe(true);
	expect(validate?.({ kind: "code" })).toBe(false);
	expect(validate?.errors).toHaveLength(1);
	expect(validate?.({ kind: "magic" })).toBe(false);
	expect(validate?.errors?.[0]?.keyword).toBe("discriminator");
});

test("judges answers by status and media type", () => {
	const { response } = operation("signIn");
	expect(Object.keys(response)).toEqual(["200", "401"]);
	const session = { token: "t", mfaRequired: false, note: null };
	expect(response["200"]?.["application/json"]?.(session)).toBe(true);
	expect(response["200"]?.["application/json"]?.({})).toBe(false);
	expect(response["401"]?.["application/json"]?.({ code: "C1" })).toBe(false);
	expect(operation("changeMember").response["204"]).toBeUndefined();
});

test("turns query strings into declared types, in place", () => {
	const query = { limit: "10", active: "true", role: "host", id: ["1", "2"] };
	expect(operation("listMembers").query?.(query)).toBe(true);
	expect(query).toEqual({
		limit: 10,
		active: true,
		role: ["host"],
		id: [1, 2],
	});
});

test.each([
	["a missing one", {}, "required"],
	["a word for a number", { limit: "ten" }, "type"],
	["a number out of range", { limit: "51" }, "maximum"],
	["a value outside the list", { limit: "1", role: ["boss"] }, "enum"],
	["two values for one", { limit: ["1", "2"] }, "type"],
])("refuses %s in the query", (_case, query, keyword) => {
	const validate = operation("listMembers").query;
	expect(validate?.(query)).toBe(false);
	expect(validate?.errors?.map((issue) => issue.keyword)).toEqual([keyword]);
});

test("turns path and header strings into numbers, and fills in defaults", () => {
	const path = { memberId: "7" };
	const header = { "x-page-size": "5" };
	const empty = {};
	expect(operation("changeMember").path?.(path)).toBe(true);
	expect(operation("listMembers").header?.(header)).toBe(true);
	expect(operation("listMembers").header?.(empty)).toBe(true);
	expect([path, header, empty]).toEqual([
		{ memberId: 7 },
		{ "x-page-size": 5 },
		{ "x-page-size": 20 },
	]);
});

test("finds what is missing, different or left over", async () => {
	const root = newRoot();
	expect(findStale(root, files).map(({ reason }) => reason)).toEqual(
		files.map(() => "missing"),
	);
	write(root, files);
	expect(findStale(root, files)).toEqual([]);
	writeFileSync(join(root, VALIDATORS), "edited by hand");
	rmSync(join(root, "specs"), { recursive: true });
	const rest = await generate(root);
	expect(findStale(root, rest)).toEqual([
		{ path: TYPES, reason: "no longer generated" },
		{ path: VALIDATORS, reason: "no longer generated" },
		{ path: CLIENT, reason: "no longer generated" },
	]);
	expect(findStale(root, files)).toEqual([
		{ path: "specs/clubhouse/openapi.json", reason: "missing" },
		{ path: VALIDATORS, reason: "different" },
	]);
	write(root, rest);
	expect(findStale(root, rest)).toEqual([]);
});

test("lists in the registry the folders that have an index", async () => {
	const root = newRoot();
	write(root, [
		{ path: "src/apis/club-house/index.ts", text: "" },
		{ path: "src/apis/bank/index.ts", text: "" },
		{ path: "src/apis/empty/notes.md", text: "" },
	]);
	const registry = (await generate(root)).find(({ path }) =>
		path.endsWith("registry.generated.ts"),
	);
	expect(registry?.text).toContain(
		[
			'import { api as bank } from "./bank/index.ts";',
			'import { api as clubHouse } from "./club-house/index.ts";',
		].join("\n"),
	);
	expect(registry?.text).toContain('\t"club-house": clubHouse,');
});

test("fills the marked part of a README and keeps the rest", async () => {
	const root = newRoot();
	const readme =
		"# A\n<!-- operations:start -->\nold\n<!-- operations:end -->\nZ\n";
	writeFileSync(join(root, "README.md"), readme);
	const text = (await generate(root)).find(
		({ path }) => path === "README.md",
	)?.text;
	expect(text?.startsWith("# A\n<!-- operations:start -->\n")).toBe(true);
	expect(text?.endsWith("<!-- operations:end -->\nZ\n")).toBe(true);
	expect(text).not.toContain("old");
	expect(text).toContain(
		"| changeMember | `PATCH /members/{memberId}` | member | bearer (admin) or key or none | 204 4XX |",
	);
});

test("leaves a README without markers alone", async () => {
	const root = newRoot();
	writeFileSync(join(root, "README.md"), "# A\n");
	const paths = (await generate(root)).map(({ path }) => path);
	expect(paths).not.toContain("README.md");
});

test.each([
	[
		"an operationId declared twice",
		["operationId: changeMember", "operationId: signIn"],
		"operationId signIn is declared twice, first in specs/clubhouse/auth.yaml. Rename or remove one.",
	],
	[
		"a method and path declared twice",
		["/members:\n    get:", "/sign-in:\n    post:"],
		"POST /sign-in is declared twice",
	],
	[
		"a path that differs in a parameter name only",
		["/members:", "/members/{id}:"],
		"path /members/{memberId} is the same as /members/{id}. Use the same parameter names.",
	],
	[
		"a missing operationId",
		["operationId: changeMember", "description: none"],
		"PATCH /members/{memberId} has no operationId. Add one",
	],
	[
		"an operationId that cannot name a type",
		["operationId: changeMember", "operationId: change-member"],
		'operationId "change-member" is not camelCase',
	],
	[
		"a missing tag",
		["summary: Finds members\n      tags: [member]", "summary: Finds members"],
		"GET /members has no tag. Add",
	],
	[
		"a component that differs from its namesake",
		["    Member:\n", "    Session: { type: object }\n    Member:\n"],
		"component schemas/Session differs from the one in specs/clubhouse/member.yaml. Keep one",
	],
	[
		"a reference that leads nowhere",
		[
			"./components.yaml#/components/responses/Refused",
			"./components.yaml#/components/responses/Lost",
		],
		'"#/components/responses/Lost" leads nowhere. Add the component',
	],
	[
		"a reference to a file that is not of this API",
		["./components.yaml#/", "../other/components.yaml#/"],
		'reference "../other/components.yaml#/components/responses/Refused" is not supported',
	],
	[
		"nullable",
		["type: string, format: email", "type: string, nullable: true"],
		"`nullable` is not OpenAPI 3.1",
	],
	[
		"a format that nobody implements",
		["format: email", "format: e-mail"],
		'schema Member at /properties/email: format "e-mail" is unknown. Use one of date,',
	],
	[
		"a misspelt keyword",
		["minLength: 1", "minLenght: 1"],
		'specs/clubhouse: schema Member at /properties/name: keyword "minLenght" is unknown. Correct it',
	],
	[
		"an undeclared path parameter",
		["name: memberId", "name: id"],
		'"{memberId}" is not declared',
	],
	[
		"an object in the query",
		["schema: { type: boolean }", "schema: { type: object }"],
		'parameter "active" is an object. Use one parameter per field.',
	],
	[
		"a pattern that is no regular expression",
		["minLength: 1", "pattern: '('"],
		"does not compile: ",
	],
	["OpenAPI 3.0", ["openapi: 3.1.0", "openapi: 3.0.3"], "is not OpenAPI 3.1"],
	[
		"no schema dialect",
		["jsonSchemaDialect", "x-dialect"],
		"add `jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema`",
	],
	["broken YAML", ["paths:", "paths: ["], "is not valid YAML"],
])("refuses %s", async (_case, [from = "", to = ""], problem) => {
	const error = await generate(rootWith(MEMBER, from, to)).catch(String);
	expect(error).toContain(problem);
	expect(error).toContain("specs/clubhouse");
});

test("shows every problem of a run", async () => {
	const root = rootWith(
		MEMBER,
		"operationId: changeMember",
		"deprecated: true",
	);
	const path = join(root, MEMBER);
	writeFileSync(path, readFileSync(path, "utf8").replace("openapi: 3.1.0", ""));
	const error = await generate(root).catch(String);
	expect(error).toContain("no operationId");
	expect(error).toContain("not OpenAPI 3.1");
});
