/** The practice centre as tests see it: one import for the server and for its type. */
export { type PracticeCenter, startPracticeCenter } from '../practice-center/server.ts';
