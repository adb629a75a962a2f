// The vendor's Node kit, unchanged, over TLS: against the command as users get it, with the certificate
// that it makes on the spot.
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { firstRun } from "../apis/ciam/kit/first-run.ts";
import { callsOf, loadKit, pointAtTls } from "../apis/ciam/sdk-harness.ts";
import {
	type InstalledPackage,
	installPackage,
	type StartedCommand,
} from "./installed-package.ts";

const argv = ["--port", "0", "--tls", "--root", "ciam"];
const ready =
	/ready on https:\/\/127\.0\.0\.1:(\d+) .*certificate to trust: (\S+\.pem) /s;

let installed: InstalledPackage;
let server: StartedCommand;
let port: number;
let certificate: Buffer;

beforeAll(async () => {
	installed = await installPackage();
	server = await installed.start([...argv, "--scenario", "ciam-demo"], ready);
	const [, listening, path = ""] = server.said;
	port = Number(listening);
	certificate = await readFile(path);
});

afterAll(async () => {
	await server?.stop();
	await installed?.remove();
});

test("a kit that does not know the certificate asks nothing", async () => {
	const restore = pointAtTls(port);
	try {
		const { refusal } = callsOf(loadKit());
		const free = "checkEmailAvailability";
		expect(
			await refusal("authenticationApi", free, "zoe@example.test"),
		).toMatchObject({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" });
	} finally {
		restore();
	}
});

test.each(["localhost", "127.0.0.1"])(
	"signs up at %s, proves the address, logs in, refreshes, logs out",
	async (apiDomain) => {
		const restore = pointAtTls(port, certificate);
		try {
			const address = `zoe@${apiDomain.replaceAll(".", "-")}.test`;
			await firstRun(callsOf(loadKit({ apiDomain })), address);
		} finally {
			restore();
		}
	},
);
