/** What a diagram says: every text and every link that Mermaid has read, kind by kind. */
import { labelText } from '../graph/label-text.ts';
import {
  call,
  field,
  get,
  items,
  rows,
  texts,
  withFixedAnswer,
  type Diagram,
  type Label,
  type Row,
} from './mermaid-database.ts';

/** What a node shows: an entity may have another name; a class has parameters, which look like elements and stay. */
const nodeLabels = (node: Row, em: number): Label[] =>
  get(node, 'text')
    ? field(node, 'text', get(node, 'type') ? undefined : em)
    : field(node, get(node, 'alias') ? 'alias' : 'label', em);

const WORDLESS = /^(stateStart|stateEnd|fork|join|forkJoin|choice|divider|noteGroup|junction|anchor)$/;
/** Nodes and edges of the kinds that share a drawing code. */
function graph(diagram: Diagram, nodeEm: number, edgeEm: number): Label[] {
  const data = withFixedAnswer(diagram, 'getData') as Row;
  return [
    ...rows(get(data, 'nodes')).flatMap((node) => {
      if (WORDLESS.test(String(get(node, 'shape')))) return [];
      Reflect.set(node, 'wrappingWidth', 400);
      return [...nodeLabels(node, nodeEm), ...items(get(node, 'description'), 16)];
    }),
    ...rows(get(data, 'edges')).flatMap((edge) => field(edge, 'label', edgeEm)),
  ];
}

/** Lines of a sequence that hold no words: numbering, colours. */
const SILENT = new Set([22, 23, 26]);

const KINDS = new Map<string, (diagram: Diagram) => Label[]>(
  Object.entries({
    sequence: ({ db }) => [
      ...rows(call(db, 'getActors')).flatMap((actor) => {
        // So that the box is as high as its lines need.
        const boxed = get(actor, 'type') === 'participant';
        Reflect.set(actor, 'wrap', boxed);
        if (boxed) return field(actor, 'description', 8);
        // A figure has no room for a second line below it.
        Reflect.set(actor, 'description', String(get(actor, 'description')).replace(BREAK, ' '));
        return field(actor, 'description', 20);
      }),
      ...rows(call(db, 'getBoxes')).flatMap((box) => field(box, 'name', 14)),
      ...rows(call(db, 'getMessages')).flatMap((message) => {
        if (SILENT.has(Number(get(message, 'type')))) return [];
        // Mermaid's own wrapping puts hyphens between Chinese characters.
        Reflect.set(message, 'wrap', false);
        return field(message, 'message', get(message, 'type') === 2 ? 14 : 16);
      }),
    ],
    stateDiagram: (diagram) => graph(diagram, 10, 9),
    classDiagram: (diagram) => [
      ...rows(call(diagram.db, 'getNotes')).flatMap((note) => field(note, 'text', 14)),
      ...graph(diagram, 18, 10),
      ...rows(call(diagram.db, 'getClasses')).flatMap((of) => [
        ...texts(get(of, 'annotations')),
        ...[...rows(get(of, 'members')), ...rows(get(of, 'methods'))].flatMap((member) =>
          texts(get(call(member, 'getDisplayDetails') as Row, 'displayText')),
        ),
      ]),
    ],
    er: (diagram) => [
      ...graph(diagram, 16, 10),
      ...rows(call(diagram.db, 'getEntities')).flatMap((entity) =>
        rows(get(entity, 'attributes')).flatMap((attribute) => [
          ...field(attribute, 'name'),
          ...field(attribute, 'comment', Infinity),
        ]),
      ),
    ],
    requirement: ({ db }) => [
      ...rows(call(db, 'getRequirements')).flatMap((requirement) => [
        ...field(requirement, 'name'),
        ...field(requirement, 'requirementId'),
        ...field(requirement, 'text', 16),
        ...field(requirement, 'risk'),
      ]),
      ...rows(call(db, 'getElements')).flatMap((element) => [
        ...field(element, 'name'),
        ...field(element, 'type'),
        ...field(element, 'docRef'),
      ]),
      ...rows(call(db, 'getRelationships')).flatMap((relation) => field(relation, 'type')),
    ],
    mindmap: (diagram) => graph(diagram, 11, 10),
    kanban: (diagram) => [
      ...graph(diagram, 11, 10),
      ...rows(get(call(diagram.db, 'getData') as Row, 'nodes')).flatMap((card) => [
        ...field(card, 'ticket'),
        ...field(card, 'assigned'),
      ]),
    ],
    swimlane: (diagram) => graph(diagram, 10, 8),
    agentflow: (diagram) => graph(diagram, 10, 8),
    usecase: (diagram) => graph(diagram, 10, 8),
    block: ({ db }) => [
      ...rows(call(db, 'getBlocksFlat')).flatMap((block) =>
        /^(space|composite|edge|column-setting)$/.test(String(get(block, 'type')))
          ? []
          : field(block, 'label', 10),
      ),
      ...rows(call(db, 'getEdges')).flatMap((edge) => field(edge, 'label', 8)),
    ],
    pie: ({ db }) => [...(call(db, 'getSections') as Map<string, number>).keys()].map((text) => ({ text })),
    journey: (diagram) => {
      const tasks = rows(withFixedAnswer(diagram, 'getTasks'));
      return [
        ...tasks.flatMap((task) => [...field(task, 'section', 11), ...field(task, 'task', 11)]),
        ...texts(call(diagram.db, 'getActors')),
      ];
    },
    timeline: (diagram) => {
      const tasks = rows(withFixedAnswer(diagram, 'getTasks'));
      return [
        ...items(call(diagram.db, 'getSections'), 9),
        ...tasks.flatMap((task) => [
          ...field(task, 'section', 9),
          ...field(task, 'task', 9),
          ...items(get(task, 'events'), 9),
        ]),
      ];
    },
    gantt: (diagram) =>
      rows(withFixedAnswer(diagram, 'getTasks')).flatMap((task) => [
        ...field(task, 'type', 8),
        ...field(task, 'task'),
      ]),
    gitGraph: ({ db }) => [
      ...rows(call(db, 'getCommits')).flatMap((commit) => texts(get(commit, 'tags'))),
      ...(get(call(db, 'getConfig') as Row, 'showBranches') === false
        ? []
        : rows(call(db, 'getBranchesAsObjArray')).flatMap((branch) => field(branch, 'name'))),
    ],
    quadrantChart: ({ db }) =>
      ['points', 'quadrants', 'axisLabels'].flatMap((part) =>
        rows(get(call(db, 'getQuadrantData') as Row, part)).flatMap((one) => [
          ...field(one, 'text'),
          ...rows([get(one, 'text')]).flatMap((text) => field(text, 'text')),
        ]),
      ),
    xychart: ({ db }) => {
      const chart = call(db, 'getXYChartData') as Row;
      return [get(chart, 'xAxis'), get(chart, 'yAxis')].flatMap((axis) => [
        ...field(axis as Row, 'title'),
        ...texts(get(axis as Row, 'categories')),
      ]);
    },
    sankey: ({ db }) => rows(call(db, 'getNodes')).flatMap((node) => field(node, 'ID')),
    packet: ({ db }) =>
      rows(call(db, 'getPacket')).flatMap((row) => rows(row).flatMap((block) => field(block, 'label'))),
    radar: ({ db }) =>
      [...rows(call(db, 'getAxes')), ...rows(call(db, 'getCurves'))].flatMap((part) => field(part, 'label')),
    treemap: ({ db }) => rows(call(db, 'getNodes')).flatMap((node) => field(node, 'name')),
    treeView: ({ db }) => tree(call(db, 'getRoot') as Row, 'name').slice(1),
    ishikawa: ({ db }) => tree(call(db, 'getRoot') as Row, 'text'),
    architecture: ({ db }) => [
      ...rows(call(db, 'getServices')).flatMap((service) => field(service, 'title', 7)),
      ...rows(call(db, 'getGroups')).flatMap((group) => field(group, 'title')),
      ...rows(call(db, 'getEdges')).flatMap((edge) => field(edge, 'title')),
    ],
    c4: ({ db }) => [
      ...rows(call(db, 'getC4ShapeArray')).flatMap((shape) =>
        ['label', 'descr', 'techn'].flatMap((key) =>
          field((get(shape, key) as Row | undefined) ?? {}, 'text', 12),
        ),
      ),
      ...rows(call(db, 'getRels')).flatMap((rel) =>
        ['label', 'techn'].flatMap((key) => field((get(rel, key) as Row | undefined) ?? {}, 'text', 12)),
      ),
    ],
    venn: ({ db }) => rows(call(db, 'getSubsetData')).flatMap((set) => field(set, 'label')),
    wardley: ({ db }) =>
      rows(get(call(db, 'getWardleyData') as Row, 'nodes')).flatMap((node) => field(node, 'label')),
    cynefin: ({ db }) =>
      rows(call(db, 'getDomains')).flatMap((domain) =>
        rows(get(domain, 'items')).flatMap((item) => field(item, 'label')),
      ),
  } satisfies Record<string, (diagram: Diagram) => Label[]>),
);

function tree(node: Row, key: string): Label[] {
  return [...field(node, key), ...rows(get(node, 'children')).flatMap((child) => tree(child, key))];
}

/** An address that a diagram gives a part of it. */
export interface Link {
  /** The id of a task, or the name of a participant, which may have several. */
  of: string;
  label?: string;
  address: string;
}

/** The links that Mermaid leaves to scripts. */
export function linksOf({ type, db }: Diagram): Link[] {
  if (type === 'gantt')
    return [...(call(db, 'getLinks') as Map<string, string>)].map(([of, address]) => ({ of, address }));
  if (type !== 'sequence') return [];
  return rows(call(db, 'getActors')).flatMap((actor) =>
    Object.entries((get(actor, 'links') as Record<string, string> | undefined) ?? {}).map(
      ([label, address]) => ({
        of: labelText(String(get(actor, 'description'))).replaceAll('\n', ' '),
        label: label.trim(),
        address: address.trim(),
      }),
    ),
  );
}

/** The texts of a diagram that has been read; none where its kind is not known here. */
export const labelsOf = (diagram: Diagram): Label[] => KINDS.get(diagram.type)?.(diagram) ?? [];

/** Line breaks as authors write them. */
export const BREAK = /<br\s*\/?>|\\n|\n/gi;
