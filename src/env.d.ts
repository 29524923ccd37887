/// <reference types="vite/client" />

declare namespace App {
  interface Locals {
    /** The flowcharts that stand on the page so far. */
    flows?: import('./flowchart/draw/unique-ids.ts').Shown;
    /** How many of them have each caption. */
    captions?: Map<string, number>;
  }
}
