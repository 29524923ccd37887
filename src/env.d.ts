/// <reference types="vite/client" />

declare namespace App {
  interface Locals {
    /** The page being rendered, for the components that its MDX names. */
    reading?: {
      procedure: import('./procedure/model.ts').Procedure;
      roleName: (id: string) => string;
    };
  }
}
