// expect.ts - assertions about types: `expectType<T>()(value)` accepts a value of exactly the type T.

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false

export declare function expectType<Expected>(): <Actual>(value: Equal<Expected, Actual> extends true ? Actual : never) => void
