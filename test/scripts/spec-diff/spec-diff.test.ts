/** `npm run spec:diff`, as a person or a build server runs it, in a repository with two revisions. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aClubhouse, aClubPact } from "./a-clubhouse.ts";

const script = fileURLToPath(
	new URL("../../../scripts/spec-diff.ts", import.meta.url),
);
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const spec = "specs/clubhouse/openapi.json";

let root: string;

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), "stagedoor-spec-diff-"));
	git("init", "--quiet");
	write(spec, JSON.stringify(aClubhouse()));
	write("contracts/pacts/web.json", JSON.stringify(aClubPact()));
	commit("one");
	git("tag", "v1");
	const revised = aClubhouse();
	revised.components.schemas.Member.required = ["id"];
	write(spec, JSON.stringify(revised));
	// The client was recorded anew together with the change: the old recording still counts.
	write("contracts/pacts/web.json", JSON.stringify(withoutCard()));
	commit("two");
});

afterAll(() => rmSync(root, { recursive: true }));

function withoutCard(): unknown {
	return JSON.parse(
		JSON.stringify(aClubPact()).replaceAll(',"card":"gold"', ""),
	);
}

function git(...args: string[]): void {
	const { status, stderr } = spawnSync("git", args, { cwd: root });
	if (status !== 0) throw new Error(String(stderr));
}

function commit(message: string): void {
	git("add", ".");
	const author = ["user.name=Ada", "user.email=ada@example.test"];
	const signed = ["commit.gpgsign=false", ...author].flatMap((c) => ["-c", c]);
	git(...signed, "commit", "--quiet", "-m", message);
}

function write(path: string, text: string): void {
	mkdirSync(join(root, dirname(path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

function specDiff(...args: string[]) {
	return spawnSync(process.execPath, ["--import", tsx, script, ...args], {
		cwd: root,
		encoding: "utf8",
	});
}

test("names the change, the interaction that it breaks, and both places", () => {
	const { status, stdout, stderr } = specDiff();
	expect(stderr).toBe("");
	expect(stdout).toBe(`Specs: v1 .. working tree

clubhouse
  change required-properties-removed: Properties of \`Member\` are no longer required: \`card\`.
    in the spec: /components/schemas/Member/required
  BROKEN join: Ada joins
    in contracts/pacts/web.json
    response.body.member-optional: The answer need not hold this member any more.
      in the pact: /interactions/0/response/body/content/card

1 change that may break a client; 1 recorded interaction broken.
`);
	expect(status).toBe(1);
}, 120_000);

test("between two named revisions that say the same, nothing breaks", () => {
	const { status, stdout } = specDiff("HEAD", "HEAD");
	expect(stdout).toContain("No breaking change (0 APIs changed).");
	expect(status).toBe(0);
}, 120_000);

test("an unknown revision is a wrong argument, a file that is no JSON cannot be read", () => {
	const unknown = specDiff("v9");
	expect(unknown.stderr).toContain('Failed to read the revision "v9"');
	expect(unknown.status).toBe(2);

	write(spec, "{");
	const broken = specDiff("v1");
	git("checkout", "--quiet", "--", spec);
	expect(broken.stderr).toContain(`Failed to read ${spec} (working tree)`);
	expect(broken.status).toBe(3);
}, 120_000);

test("an API that went away breaks all its clients", () => {
	rmSync(join(root, spec));
	const { status, stdout } = specDiff("v1");
	git("checkout", "--quiet", "--", spec);
	expect(stdout).toContain("change api-removed: The API `clubhouse` was");
	expect(stdout).toContain("3 recorded interactions broken.");
	expect(status).toBe(1);
}, 120_000);
