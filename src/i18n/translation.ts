/**
 * The shape that a translation must have: every key of the English section, except the singular forms (`…_one`), which
 * Chinese does not have. A missing or misspelt key is a type error in the translation's own file.
 */
export type Translation<Source> = {
  readonly [Key in keyof Source as Key extends `${string}_one` ? never : Key]: Source[Key] extends string
    ? string
    : Translation<Source[Key]>;
};
