// generated from the folders of src/apis, do not edit; run npm run generate

/** Every API that the simulator serves, by folder name. */
export const apis = {
} as const;
