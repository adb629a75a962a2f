import type { ApiDefinition } from "../pipeline/api-definition.ts";
import type { RouteSpec } from "../pipeline/route-spec.ts";
import { type Html, html } from "./html.ts";

/** The operations of an API, surface by surface. */
export function docsPage(
	api: Pick<ApiDefinition, "name" | "routes" | "bases">,
	base: string,
): Html {
	const surfaces = [...new Set(api.routes.map(({ surface }) => surface))];
	return html`
		<p><a href="${base}/docs/${api.name}/openapi.json">OpenAPI document</a></p>
		<p>Served under ${api.bases.map(
			({ prefix }) => html`<code>${base}/${api.name}${prefix}</code> `,
		)}</p>
		${surfaces.map((surface) => surfaceTable(surface, api.routes))}`;
}

function surfaceTable(surface: string, routes: readonly RouteSpec[]): Html {
	const rows = routes
		.filter((route) => route.surface === surface)
		.map(
			(route) => html`<tr id="${route.operationId}">
				<td><code>${route.operationId}</code></td>
				<td>${route.method}</td>
				<td><code>${route.path}</code></td>
				<td>${route.summary}</td>
				<td>${statuses(route)}</td>
			</tr>`,
		);
	return html`
		<h2>${surface}</h2>
		<table>
			<thead><tr><th>operation</th><th>method</th><th>path</th><th>what it does</th><th>statuses</th></tr></thead>
			<tbody>${rows}</tbody>
		</table>`;
}

function statuses({ responses }: RouteSpec): readonly Html[] {
	return Object.entries(responses).map(([status, { errorCodes }]) =>
		errorCodes.length === 0
			? html`${status} `
			: html`<span title="${errorCodes.join(", ")}">${status}</span> `,
	);
}
