/** What stands before a share in the fragment of an address, which no server sees. */
export const IN_ADDRESS = '#share=';
