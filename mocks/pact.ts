export {
	type Given,
	given,
	type ProviderStateName,
} from "../src/contracts/given.ts";
export type { ProviderStates } from "../src/contracts/provider-states.generated.ts";
export {
	createRecorder,
	type RecordedSimulator,
	type Recorder,
} from "../src/contracts/record/recorder.ts";
