/** Tools of the flowchart. */
class FlowChart extends HTMLElement {}

customElements.define('flow-chart', FlowChart);
