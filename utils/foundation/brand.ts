declare const brand: unique symbol;

/** A nominal type: `Brand<string, 'Host'>` is a string that only the code which checked it can make. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
