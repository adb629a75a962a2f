// Security bar S2: every request names, in its Host header, a name that we go by.
import { expect, test } from "vitest";
import type { Exchange } from "../../src/pipeline/exchange.ts";
import { checkHost } from "../../src/pipeline/host-guard.ts";

const allowedHosts = ["sim.example.test", ".preview.example.test", "192.0.2.7"];

function check(host: string | undefined) {
	const exchange: Exchange = {
		method: "GET",
		path: "/",
		query: "",
		headers: host === undefined ? {} : { host },
		body: new Uint8Array(0),
		origin: "http://127.0.0.1:4780",
		reachedBy: "network",
	};
	return checkHost(exchange, { allowedHosts });
}

test.each([
	"localhost",
	"localhost:4780",
	"LOCALHOST:4780",
	"localhost.",
	"localhost.:4780",
	"w1.localhost",
	"w1.localhost:65535",
	"a.b.localhost:1",
	"127.0.0.1",
	"127.0.0.1:4780",
	"127.255.3.4",
	"[::1]",
	"[::1]:4780",
	"sim.example.test",
	"SIM.example.test:8443",
	"preview.example.test",
	"pr-7.preview.example.test",
	"192.0.2.7:80",
])("answers to the host %s", (host) => {
	expect(check(host)).toBeUndefined();
});

test.each([
	["no host at all", undefined],
	["an empty host", ""],
	["a foreign name", "example.com"],
	["a name that begins like ours", "localhost.example.com"],
	["a name that ends like ours", "notlocalhost"],
	["a name that ends like a listed one", "evilsim.example.test"],
	["a name below a listed one", "a.sim.example.test"],
	["a name that ends like a listed suffix", "evilpreview.example.test"],
	["a foreign IPv6 address", "[2001:db8::1]"],
	["a foreign IPv6 address with port", "[2001:db8::1]:4780"],
	["IPv6 without brackets", "::1"],
	["an open bracket", "[::1"],
	["text after the bracket", "[::1]evil.example"],
	["a foreign IPv4 address", "192.0.2.1"],
	["every address", "0.0.0.0:4780"],
	["an address that begins like loopback", "127.0.0.1.example.com"],
	["an address with a part too large", "127.0.0.256"],
	["an octal part", "127.0.0.01"],
	["a decimal address", "2130706433"],
	["a short address", "127.1"],
	["user info", "localhost@example.com"],
	["user info before our name", "example.com@localhost"],
	["user info with password", "a:b@localhost"],
	["a port that is no number", "localhost:http"],
	["an empty port", "localhost:"],
	["a port out of range", "localhost:65536"],
	["two ports", "localhost:80:80"],
	["a path", "localhost/evil"],
	["a fragment", "localhost#.example.com"],
	["a backslash", "localhost\\.example.com"],
	["a blank", "localhost example.com"],
	["two hosts", "localhost, example.com"],
	["a percent-encoded dot", "localhost%2eexample.com"],
	["a letter that only looks like ours", "lоcalhost"],
	["two trailing dots", "localhost.."],
	["a very long name", `${"a".repeat(5000)}.localhost`],
])("does not answer to %s", (_, host) => {
	expect(check(host)?.status).toBe(403);
});

test("the refusal names the option that allows the host", () => {
	const answer = check("stagedoor.internal:4780");
	expect(answer?.headers).toContainEqual([
		"content-type",
		"application/problem+json",
	]);
	const problem = JSON.parse(String(answer?.body));
	expect(problem).toMatchObject({ status: 403, title: "Host not allowed" });
	expect(problem.detail).toContain("--allow-host stagedoor.internal ");
	expect(problem.detail).toContain("allowedHosts");
});
