/// <reference types="vite/client" />

declare namespace App {
  interface Locals {
    /** The flowcharts that stand on the page so far. */
    flows?: import('./flowchart/unique.ts').Shown;
    /** The page being rendered, for the components that its MDX names. */
    reading?: {
      procedure: import('./procedure/model.ts').Procedure;
      roleName: (id: string) => string;
    };
  }
}
