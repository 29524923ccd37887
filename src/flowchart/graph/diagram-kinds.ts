/** First words of the Mermaid texts that can be drawn, as authors write them. */
export const DIAGRAM_KINDS =
  'flowchart sequenceDiagram stateDiagram-v2 classDiagram erDiagram pie journey timeline gantt gitGraph mindmap quadrantChart xychart sankey requirementDiagram block packet kanban radar-beta treemap-beta treeView-beta architecture-beta C4Context swimlane-beta usecase-beta ishikawa-beta venn-beta'.split(
    ' ',
  );
