// The reports of a verification, from the same values: for people, for CI, for programs.
import { expect, test } from "vitest";
import { reportHtml } from "../../../src/contracts/verify/report-html.ts";
import { reportJson } from "../../../src/contracts/verify/report-json.ts";
import { reportJunit } from "../../../src/contracts/verify/report-junit.ts";
import { reportText } from "../../../src/contracts/verify/report-text.ts";
import type { VerifiedPact } from "../../../src/contracts/verify/verified.ts";

const pact: VerifiedPact = {
	file: "pacts/wallet.json",
	consumer: "wallet",
	provider: "Bank <b>",
	api: "banking",
	others: 1,
	interactions: [
		{
			index: 0,
			description: "a sign-in",
			states: [{ name: "signed-up", params: {} }],
			operationId: "loginWithPassword",
			request: "POST /login_with_password",
			outcome: "passed",
			durationSeconds: 0.25,
			problems: [],
			curl: [],
		},
		{
			index: 1,
			description: "a </script> answer",
			states: [
				{ name: "signed-in", params: {} },
				{ name: "terms-outdated", params: {} },
			],
			request: "GET /nowhere",
			outcome: "failed",
			durationSeconds: 0.5,
			problems: [
				{
					field: "response.body.$.code",
					expected: '"A & B"',
					actual: "7",
					rule: "regex ^[A-Z]$",
					message: "Expected a text.",
				},
			],
			curl: ["curl -X GET 'http://127.0.0.1:4780/banking/nowhere'"],
			explained: { traceId: "t-1", text: "No rule said no." },
		},
		{
			index: 2,
			description: "not there yet",
			states: [],
			request: "GET /later",
			outcome: "pending",
			durationSeconds: 0,
			problems: [
				{ field: "response.status", rule: "equality", message: "404" },
			],
			curl: [],
		},
	],
};
const empty: VerifiedPact = {
	...pact,
	file: "pacts/empty.json",
	others: 0,
	interactions: [],
};

test("the text names what failed and why, and sums up", () => {
	expect(reportText([pact, empty])).toBe(
		`wallet -> Bank <b> (banking): pacts/wallet.json
  ok   a sign-in (given signed-up)
  FAIL a </script> answer (given signed-in, terms-outdated)
       GET /nowhere
       response.body.$.code: Expected a text.
         expected "A & B"
         actual   7
         rule     regex ^[A-Z]$
       why:
       No rule said no.
       by hand:
       curl -X GET 'http://127.0.0.1:4780/banking/nowhere'
  pend not there yet
       GET /later
       response.status: 404
         rule     equality
       by hand:
  1 of other kinds were passed over.

wallet -> Bank <b> (banking): pacts/empty.json
  The pact holds no HTTP interaction.

2 pacts, 3 interactions: 1 passed, 1 failed, 1 pending. The provider is a simulator. Nothing was verified of 1 pact.
`,
	);
});

test("JUnit has a suite for each pact and a failure for each problem", () => {
	const xml = reportJunit([pact, empty]);
	expect(xml).toContain(
		'<testsuites name="stagedoor" tests="4" failures="2" errors="0" skipped="0">',
	);
	expect(xml).toContain(
		'classname="wallet -&gt; Bank &lt;b&gt;.loginWithPassword"',
	);
	expect(xml).toContain('<failure message="response.body.$.code">');
	expect(xml).toContain("Pending:");
	expect(xml).toContain('<failure message="Nothing was verified.">');
});

test("JSON says whether all hold", () => {
	expect(JSON.parse(reportJson([pact]))).toMatchObject({
		format: 1,
		provider: "simulated",
		holds: false,
		pacts: [{ holds: false, consumer: "wallet", interactions: [{}, {}, {}] }],
	});
	const [passed] = pact.interactions;
	const good = { ...pact, interactions: passed === undefined ? [] : [passed] };
	expect(JSON.parse(reportJson([good])).holds).toBe(true);
	expect(JSON.parse(reportJson([])).holds).toBe(false);
});

test("HTML is one file that loads and runs nothing, and what it quotes is escaped", () => {
	const page = reportHtml([pact, empty]);
	expect(page).toContain("<h2>wallet &rarr; Bank &lt;b&gt;</h2>");
	expect(page).toContain("a &lt;/script&gt; answer");
	expect(page).toContain("<del>&quot;A &amp; B&quot;</del>");
	expect(page).toContain("regex ^[A-Z]$");
	expect(page).toContain("No rule said no.");
	expect(page).not.toMatch(/<script|<link|<img|https:\/\//);
	// The matrix: a row for each state, a column for each operation.
	expect(page).toContain('<th scope="row">signed-in + terms-outdated</th>');
	expect(page).toContain('<th scope="row">(no state)</th>');
	expect(page).toContain('<th scope="col">loginWithPassword</th>');
	expect(page).toContain('class="failed" href="#p0i1"');
});
