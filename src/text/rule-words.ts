/** What a language says of the rules that another language has: as much of each, in its own words. */
export type RuleWords<Rules> = {
  [Id in keyof Rules]: {
    about: string;
    mend: string;
    example?: readonly [right: string, wrong: string, file?: string];
  } & (Rules[Id] extends { message: infer Message } ? { message: Message } : object);
};
