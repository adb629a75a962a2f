import { type Html, html } from "../../hosts/html.ts";
import { htmlPage } from "../report/html-page.ts";
import { summaryOf } from "./report-text.ts";
import type { Problem, VerifiedInteraction, VerifiedPact } from "./verified.ts";

/** The report as one HTML file: states and operations at a glance, then each interaction. */
export function reportHtml(pacts: readonly VerifiedPact[]): string {
	return htmlPage(
		"Pact verification",
		html`<p>${summaryOf(pacts)}</p>
${pacts.map(pactSection)}`,
	);
}

function pactSection(pact: VerifiedPact, at: number): Html {
	const { consumer, provider, api, file, interactions, others } = pact;
	const passedOver =
		others > 0
			? html`<p>${others} of other kinds were passed over.</p>`
			: html``;
	return html`<section>
<h2>${consumer} &rarr; ${provider}</h2>
<p>${file}, verified against the simulated ${api}.</p>
${interactions.length === 0 ? html`<p class="failed">Nothing was verified.</p>` : matrix(interactions, at)}
${passedOver}
${interactions.map((one) => interactionDetails(one, at))}
</section>
`;
}

/** How often each operation passed or failed in each state. */
function matrix(
	interactions: readonly VerifiedInteraction[],
	pact: number,
): Html {
	const operations = [...new Set(interactions.map(operationOf))].sort();
	const states = [...new Set(interactions.map(stateOf))].sort();
	const rows = states.map((state) => {
		const cells = operations.map((operation) => {
			const there = interactions.filter(
				(one) => stateOf(one) === state && operationOf(one) === operation,
			);
			return html`<td>${there.map((one) => markOf(one, pact))}</td>`;
		});
		return html`<tr><th scope="row">${state}</th>${cells}</tr>\n`;
	});
	const heads = operations.map((name) => html`<th scope="col">${name}</th>`);
	return html`<table><thead><tr><td></td>${heads}</tr></thead><tbody>
${rows}</tbody></table>`;
}

const marks = { passed: "✓", failed: "✗", pending: "…" };

function markOf(
	{ outcome, description, index }: VerifiedInteraction,
	pact: number,
): Html {
	return html`<a class="${outcome}" href="#p${pact}i${index}" title="${description}: ${outcome}">${marks[outcome]}</a> `;
}

function operationOf({ operationId, request }: VerifiedInteraction): string {
	return operationId ?? request;
}

function stateOf({ states }: VerifiedInteraction): string {
	return states.map(({ name }) => name).join(" + ") || "(no state)";
}

function interactionDetails(one: VerifiedInteraction, pact: number): Html {
	const { index, description, outcome, request, problems, curl } = one;
	const open = outcome === "passed" ? html`` : html` open`;
	const why =
		one.explained === undefined
			? html``
			: html`<h4>Why it was answered so</h4><p>${one.explained.text}</p><p>Trace ${one.explained.traceId}</p>`;
	return html`<details id="p${pact}i${index}"${open}>
<summary><span class="${outcome}">${marks[outcome]} ${outcome}</span> ${description}</summary>
<p>Given ${stateOf(one)}: <code>${request}</code>, ${one.durationSeconds.toFixed(2)} s</p>
${problems.length === 0 ? html`` : problemTable(problems)}
${why}
<h4>By hand</h4>
<pre>${curl.join("\n")}</pre>
</details>
`;
}

function problemTable(problems: readonly Problem[]): Html {
	const rows = problems.map(
		({ field, expected = "", actual = "", rule, message }) =>
			html`<tr><td><code>${field}</code></td><td><del>${expected}</del></td><td><ins>${actual}</ins></td><td>${rule}</td><td>${message}</td></tr>\n`,
	);
	return html`<table><thead><tr><th>Field</th><th>Expected</th><th>Actual</th><th>Rule</th><th></th></tr></thead><tbody>
${rows}</tbody></table>`;
}
