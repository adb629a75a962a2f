import type { Account } from "../core/records.ts";
import { partsOfRealm } from "../core/values.ts";
import type { Simulator } from "../simulator.ts";
import { type Html, html } from "./html.ts";

/** Most accounts named on the page. */
export const maxPersonas = 12;

/**
 * The start page: which APIs there are, who can sign in, where to go on.
 *
 * @param personas accounts to name; none when they are nobody's business here
 * @param base what stands before every path of ours, without a final slash
 */
export function startPage(
	simulator: Pick<Simulator, "apis">,
	personas: readonly Account[],
	base: string,
): Html {
	const apis = Object.values(simulator.apis).map(
		({ name, title, routes }) =>
			html`<tr>
				<td><a href="${base}/docs/${name}">${title}</a></td>
				<td><code>${base}/${name}</code></td>
				<td>${routes.length}</td>
			</tr>`,
	);
	return html`
		<p>A stand-in for identity APIs. Nothing here is real: no message leaves this machine.</p>
		<h2>APIs</h2>
		<table>
			<thead><tr><th>API</th><th>base</th><th>operations</th></tr></thead>
			<tbody>${apis}</tbody>
		</table>
		${personas.length === 0 ? html`` : personaTable(personas)}
		<h2>Further</h2>
		<ul>
			<li><a href="${base}/docs">operations of all APIs</a></li>
			<li>control plane: <code>${base}/_stagedoor/v1</code></li>
			<li>another world: <code>${base}/w/my-world/...</code> or the header <code>X-Stagedoor-World</code></li>
		</ul>`;
}

function personaTable(personas: readonly Account[]): Html {
	const rows = personas.map((account) => {
		const { api, tenant } = partsOfRealm(account.realm);
		const names = account.identifiers.map(({ value }) => value).join(", ");
		return html`<tr><td>${names}</td><td>${api}</td><td>${tenant}</td></tr>`;
	});
	return html`
		<h2>Accounts of the default world</h2>
		<table>
			<thead><tr><th>identifiers</th><th>API</th><th>tenant</th></tr></thead>
			<tbody>${rows}</tbody>
		</table>
		<p>One-time codes are in the outbox: <code>GET /_stagedoor/v1/worlds/default/outbox</code>.</p>`;
}
