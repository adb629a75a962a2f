/**
 * `npm run generate:states`: sets up every provider state and writes down which values it is answered
 * with, for the catalogue and for people. A test keeps them current.
 */

import { write } from "./generate/files.ts";
import { format } from "./generate/provider-states.ts";

const files = await format();
for (const { path, reason } of write(process.cwd(), files, []))
	console.log(`${reason}: ${path}`);
