/**
 * `npm run build`: compiles `src` and `mocks` to `dist`.
 * With `--if-stale` it does nothing when `dist` is newer than every source.
 */
import { build, isStale } from "./build/compile.ts";

const root = process.cwd();
if (!process.argv.includes("--if-stale") || isStale(root)) build(root);
