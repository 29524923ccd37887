/** The file with the licences of all that is shipped to browsers. */
export const LICENCES = 'licenses.txt';
