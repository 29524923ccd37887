/** How the words of a limit once said that it counts working days, and that it leads up to an event. */
export const FORMER_WORKDAYS = /工作日/;
export const FORMER_AHEAD = /提前|前/;
