import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import { build } from "esbuild";

/** A server of a few files, on loopback. */
export interface FileServer {
	readonly port: number;
	close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
	html: "text/html; charset=utf-8",
	js: "text/javascript; charset=utf-8",
};

/** Serves files from memory, by path. */
export async function serveFiles(
	files: Readonly<Record<string, string>>,
): Promise<FileServer> {
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? "/", "http://localhost").pathname;
		const text = Object.hasOwn(files, path) ? files[path] : undefined;
		const type = types[path.split(".")[1] ?? "html"] ?? "text/plain";
		response.writeHead(text === undefined ? 404 : 200, {
			"content-type": type,
		});
		response.end(text);
	});
	return { port: await listen(server), close: () => close(server) };
}

/** Bundles the page of this folder with the simulator inside, and serves it. */
export async function servePage(): Promise<FileServer> {
	const folder = new URL("page/", import.meta.url);
	const { outputFiles } = await build({
		entryPoints: [new URL("page.ts", folder).pathname],
		bundle: true,
		write: false,
		format: "esm",
		platform: "browser",
		target: "es2022",
		logLevel: "silent",
	});
	const worker = createRequire(import.meta.url).resolve(
		"msw/mockServiceWorker.js",
	);
	return serveFiles({
		"/": await readFile(new URL("index.html", folder), "utf8"),
		"/page.js": outputFiles[0]?.text ?? "",
		"/mockServiceWorker.js": await readFile(worker, "utf8"),
	});
}

function listen(server: Server): Promise<number> {
	return new Promise((resolve) => {
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			resolve(typeof address === "object" ? (address?.port ?? 0) : 0);
		});
	});
}

async function close(server: Server): Promise<void> {
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
}
