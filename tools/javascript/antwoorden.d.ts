import type { paths } from './api';

type Inhoud<A> = A extends { content: { '*/*': infer I } } ? I : A extends { content: { 'application/json': infer I } } ? I : never;

declare global {
  /** What the API answers at an address, as its own description has it. */
  type Antwoord<P extends keyof paths, M extends keyof paths[P] = 'get' & keyof paths[P]> =
    paths[P][M] extends { responses: { 200: infer A } } ? Inhoud<A> : never;
}
