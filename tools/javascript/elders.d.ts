/** What a browser gets from elsewhere at run time. */
declare module '*/webapp.js';
declare module '*/chart.umd.js';
declare module '*/huisstijl.js';

interface Window {
  /** The parts of the forms find each other here: their HTML lies with the model. */
  overgang: any;
}

/** Our own pages hold HTML: what is found there by a selector is an HTML element. */
interface ParentNode {
  querySelector(selectors: string): HTMLElement | null;
  querySelectorAll(selectors: string): NodeListOf<HTMLElement>;
}
