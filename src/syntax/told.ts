/** The name of an error that is told to the author in full by its message: where in the code it was is of no use to anybody. */
export const TOLD = 'Told';

export const told = (message: string): Error => Object.assign(new Error(message), { name: TOLD });

export const isTold = (error: unknown): error is Error => (error as Error | null)?.name === TOLD;
