/**
 * In the place of a library that takes errors apart and puts them together again: whatever anybody expects to fail
 * travels as an answer with a code (`utils/messaging/result.ts`), and of the rest nobody asks more than that it failed.
 */
export const serializeError = (error: unknown) => ({ message: String(error) });
export const deserializeError = ({ message }: { message: string }) => new Error(message);
