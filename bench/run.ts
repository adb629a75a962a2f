import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { measureBanking } from "./banking.ts";
import { measureBulk } from "./bulk.ts";
import { measureCrowds, measureReset } from "./in-process.ts";
import { measureInstalledSize } from "./installed-size.ts";
import { measureMsw } from "./msw.ts";
import { measureSnapshots } from "./snapshots.ts";
import { measureStartUp } from "./start-up.ts";
import { markdownTable } from "./table.ts";
import { measureThroughput } from "./throughput.ts";

const { values } = parseArgs({
	options: {
		rounds: { type: "string", default: "5" },
		seconds: { type: "string", default: "2" },
		write: { type: "boolean", default: false },
	},
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);

const sections = [
	[
		"Requests per second, and as a share of bare Express",
		markdownTable(
			[
				"server",
				"sign-in/s",
				"of Express",
				"profile/s",
				"of Express",
				"memory, MB",
			],
			await measureThroughput(rounds, seconds),
		),
	],
	[
		"Banking: a sign-in, and a call that wants a stepped-up user, beside the mobility sign-in",
		markdownTable(
			["request", "requests/s", "of mobility sign-in"],
			await measureBanking(rounds, seconds),
		),
	],
	[
		"Process start to first answered sign-in",
		markdownTable(["server", "ms"], await measureStartUp(rounds * 2)),
	],
	[
		"A sign-in through the inner door, by accounts in the world",
		markdownTable(
			["accounts", "microseconds", "of the smallest", "loading, s"],
			await measureCrowds([10, 1_000, 100_000], rounds),
		),
	],
	[
		"A world with 100 000 invented accounts, each made when somebody looks",
		markdownTable(
			["api", "ready, ms", "the first person seen, ms", "all listed, s"],
			await measureBulk(100_000, rounds),
		),
	],
	[
		"Reset of a world with 10 000 accounts",
		markdownTable(
			["", "ms"],
			[["reset", await measureReset(10_000, rounds * 4)]],
		),
	],
	[
		"A snapshot of a world with 10 000 accounts, after 100 sign-ins each time",
		markdownTable(["act", "ms"], await measureSnapshots(10_000, rounds * 4)),
	],
	[
		"One request in the process of a test, through MSW",
		markdownTable(
			["handler", "microseconds", "of a fixed body"],
			await measureMsw(rounds),
		),
	],
	[
		"Installed size of the package with its dependencies",
		markdownTable(["", "MB"], [["installed", await measureInstalledSize()]]),
	],
];

const [cpu] = cpus();
const report = [
	`Measured with Node ${process.version} on ${cpus().length} cores (${cpu?.model.trim()}), ${rounds} rounds of ${seconds} s. Each figure is the median (least-most).`,
	...sections.map(([title, table]) => `### ${title}\n\n${table}`),
].join("\n\n");
console.log(report);

if (values.write) {
	const file = new URL("README.md", import.meta.url);
	const readme = await readFile(file, "utf8");
	const [start, end] = ["<!-- results:start -->", "<!-- results:end -->"];
	const [before, rest] = readme.split(start);
	const after = rest?.split(end)[1];
	if (before === undefined || after === undefined)
		throw new Error(`bench/README.md lacks ${start} or ${end}`);
	await writeFile(file, `${before}${start}\n\n${report}\n\n${end}${after}`);
}
