import { type Html, html } from "../../hosts/html.ts";
import type {
	Coverage,
	CoveredOperation,
	CoveredResponse,
} from "./coverage.ts";

/** Writes coverage as one HTML file that needs no other. */
export function coverageHtml(all: readonly Coverage[]): string {
	const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Contract coverage - stagedoor</title>
<style>${style}</style>
</head>
<body>
<h1>Contract coverage</h1>
<p>Measured against a simulator of each API: what the client's contracts or traffic touch.</p>
${all.map(section)}
</body>
</html>
`;
	return page.html;
}

/** Fixed text, written here: nothing in it has to be escaped. */
const style: Html = {
	html: `body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #1b1f24; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.5rem; }
th, td { border-bottom: 1px solid #d0d7de; padding: .25rem .6rem; text-align: left; vertical-align: top; }
code { font: 13px/1.4 ui-monospace, monospace; }
.met { background: #d2f4d9; } .unmet { background: #ffe1df; } .unused { color: #667; }
.met, .unmet { display: inline-block; margin: 0 .3rem .2rem 0; padding: 0 .35rem; border-radius: .3rem; }`,
};

function section({ api, operations, states, shares }: Coverage): Html {
	const rows = Object.entries(shares).map(
		([name, { touched, total, percent }]) =>
			html`<tr><th scope="row">${name}</th><td>${touched} of ${total}</td><td><meter min="0" max="100" value="${percent}"></meter> ${percent.toFixed(1)} %</td></tr>`,
	);
	return html`<h2>${api}</h2>
<table><tbody>${rows}</tbody></table>
<h3>Operations and answers</h3>
<table>
<thead><tr><th>operation</th><th>uses</th><th>answers</th></tr></thead>
<tbody>${operations.map(row)}</tbody>
</table>
<h3>States</h3>
<p>${states.map(({ name, touched }) => chip(name, touched))}</p>
`;
}

function row(operation: CoveredOperation): Html {
	const { operationId, method, path, touched, responses } = operation;
	const answers =
		touched === 0
			? html`<span class="unused">${responses.map(({ status }) => status).join(" ")}</span>`
			: html`${responses.map(answer)}`;
	return html`<tr${touched === 0 ? notUsed : nothing}><td><code>${operationId}</code><br>${method} ${path}</td><td>${touched}</td><td>${answers}</td></tr>
`;
}

const notUsed: Html = html` class="unused"`;
const nothing: Html = html``;

function answer({ status, touched, errorCodes }: CoveredResponse): Html {
	return html`${chip(status, touched)}${errorCodes.map(({ code, touched: times }) => chip(`${status} ${code}`, times))}`;
}

/** What was met, with how often; or what was not. The words say it too, for those who see no colours. */
function chip(text: string, touched: number): Html {
	return touched > 0
		? html`<span class="met" title="met">${text} &times;${touched}</span>`
		: html`<span class="unmet" title="never met">${text}</span>`;
}
