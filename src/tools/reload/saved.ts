/** The name of the message by which the server tells the browser that a page was saved. */
export const SAVED = 'handbook:saved';
