/** The part of a package-lock.json of version 3 that is read. */
export interface Lock {
  readonly name?: string;
  readonly version?: string;
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly license?: string;
        readonly integrity?: string;
        readonly dev?: boolean;
        readonly devOptional?: boolean;
      }
    >
  >;
}

export interface ProductionPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string | null;
  readonly integrity: string | null;
}

export function listProductionPackages(lock: Lock): ProductionPackage[];
export function isAllowed(license: string | null): boolean;
export function makeSbom(lock: Lock): {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: { readonly name?: string; readonly version?: string } };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly licenses?: readonly { readonly expression: string }[];
    readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  }[];
};
