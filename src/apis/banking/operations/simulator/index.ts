/** Answers of devices, outside checks in one go, a gate to try (sections 7 and 8). */
export const simulatorOperations = {} as const;
