/** Something that stops set-up; its message is a plain sentence for the person who runs the command. */
export class SetUpError extends Error {}
