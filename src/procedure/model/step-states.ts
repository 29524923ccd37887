/** How the steps stand in a run, as the parts of a page tell each other. Apart from the flow, as reading pages load it. */

/** How a step stands in someone's work: what the diagram and the list colour. */
export type StepState = 'done' | 'current' | 'ahead' | 'off';

/** Detail of the `step-states` event, which a checklist sends up the page and a flowchart listens to. */
export interface StepStates {
  states: Readonly<Record<string, StepState>>;
  /** Which answer was chosen at each asking node: node id → answer id. */
  choices: Readonly<Record<string, string>>;
}
export const STEP_STATES = 'step-states';
/** Sent by a flowchart that has come after the states were told. */
export const STEP_STATES_WANTED = 'step-states-wanted';
