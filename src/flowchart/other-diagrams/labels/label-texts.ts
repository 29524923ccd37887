/** What a diagram says: every text and every link that Mermaid has read, kind by kind. */
import { labelText } from '../../graph/label-text.ts';
import { breakLines } from '../../layout/words/line-breaking.ts';
import { literal } from './literal-text.ts';
import {
  call,
  field,
  fields,
  get,
  items,
  rows,
  texts,
  withFixedAnswer,
  type Diagram,
  type Label,
  type Row,
} from './mermaid-database.ts';
import { sectionEm } from './plan-sections.ts';

/** What a node shows: an entity may have another name; a class has parameters, which look like elements and stay. */
const nodeLabels = (node: Row, em: number): Label[] =>
  get(node, 'text')
    ? field(node, 'text', get(node, 'type') ? undefined : em)
    : field(node, get(node, 'alias') ? 'alias' : 'label', em);

const WORDLESS = /^(stateStart|stateEnd|fork|join|forkJoin|choice|divider|noteGroup|junction|anchor)$/;
/** Nodes and edges of the kinds that share a drawing code. */
const graph =
  (nodeEm: number, edgeEm: number) =>
  (diagram: Diagram): Label[] => {
    const data = withFixedAnswer(diagram, 'getData') as Row;
    return [
      ...rows(get(data, 'nodes')).flatMap((node) => {
        if (WORDLESS.test(String(get(node, 'shape')))) return [];
        Reflect.set(node, 'wrappingWidth', 400);
        return [...nodeLabels(node, nodeEm), ...items(get(node, 'description'), 16)];
      }),
      ...fields(get(data, 'edges'), ['label', edgeEm]),
    ];
  };

/** Lines of a sequence that hold no words: numbering, colours. */
const SILENT = new Set([22, 23, 26]);

/** Lines of a sequence that begin a frame, or a part of one. */
const FRAMES = new Set([10, 12, 13, 15, 19, 20, 27, 28, 30, 32]);
/** Room beside the title of a frame, in pixels; and the size of its letters. */
const BESIDE = 20;
const FRAME_FONT = 16;

/** The title of a frame: Mermaid breaks it, with hyphens, once it knows the width, and is given other breaks then. */
function frameTitle(message: Row): Label[] {
  const [title] = field(message, 'message');
  if (!title) return [];
  let width: unknown = get(message, 'width');
  Object.defineProperty(message, 'width', {
    get: () => width,
    set: (found: number) => {
      width = found;
      const em = Math.max((found - BESIDE) / FRAME_FONT, 4);
      const lines = title.text.split(BREAK).flatMap((line) => breakLines(line, em));
      Reflect.set(message, 'message', `[${lines.join('<br/>')}]`);
    },
  });
  return [title];
}

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
      ...fields(call(db, 'getBoxes'), ['name', 14]),
      ...rows(call(db, 'getMessages')).flatMap((message) => {
        if (SILENT.has(Number(get(message, 'type')))) return [];
        // Mermaid's own wrapping puts hyphens between Chinese characters.
        Reflect.set(message, 'wrap', false);
        if (FRAMES.has(Number(get(message, 'type')))) return frameTitle(message);
        return field(message, 'message', get(message, 'type') === 2 ? 14 : 16);
      }),
    ],
    stateDiagram: graph(10, 9),
    classDiagram: (diagram) => [
      ...fields(call(diagram.db, 'getNotes'), ['text', 14]),
      ...graph(18, 10)(diagram),
      ...rows(call(diagram.db, 'getClasses')).flatMap((of) => [
        ...texts(get(of, 'annotations')),
        ...[...rows(get(of, 'members')), ...rows(get(of, 'methods'))].flatMap((member) => memberText(member)),
      ]),
    ],
    er: (diagram) => [
      ...graph(16, 10)(diagram),
      ...rows(call(diagram.db, 'getEntities')).flatMap((entity) =>
        fields(get(entity, 'attributes'), ['name', Infinity], ['comment', Infinity]),
      ),
    ],
    requirement: ({ db }) => [
      ...fields(call(db, 'getRequirements'), 'name', 'requirementId', ['text', 16], 'risk'),
      ...fields(call(db, 'getElements'), 'name', 'type', ['docRef', Infinity]),
      ...fields(call(db, 'getRelationships'), 'type'),
    ],
    mindmap: graph(11, 10),
    kanban: (diagram) => [
      ...graph(11, 10)(diagram),
      // A column shows neither.
      ...fields(
        rows(get(call(diagram.db, 'getData') as Row, 'nodes')).filter((node) => get(node, 'parentId')),
        'ticket',
        'assigned',
      ),
    ],
    swimlane: graph(10, 8),
    agentflow: graph(10, 8),
    usecase: graph(10, 8),
    block: ({ db }) => [
      ...rows(call(db, 'getBlocksFlat')).flatMap((block) =>
        /^(space|composite|edge|column-setting)$/.test(String(get(block, 'type')))
          ? []
          : field(block, 'label', 10),
      ),
      ...fields(call(db, 'getEdges'), ['label', 8]),
    ],
    pie: ({ db }) => texts([...(call(db, 'getSections') as Map<string, number>).keys()]),
    journey: (diagram) => [
      ...fields(withFixedAnswer(diagram, 'getTasks'), ['section', 11], ['task', 11]),
      ...texts(call(diagram.db, 'getActors')),
    ],
    timeline: (diagram) => {
      const tasks = withFixedAnswer(diagram, 'getTasks');
      return [
        ...items(call(diagram.db, 'getSections'), 9),
        ...fields(tasks, ['section', 9], ['task', 9]),
        ...rows(tasks).flatMap((task) => items(get(task, 'events'), 9)),
      ];
    },
    gantt: (diagram) => {
      const tasks = withFixedAnswer(diagram, 'getTasks');
      return fields(tasks, ['type', sectionEm(rows(tasks))], 'task');
    },
    gitGraph: ({ db }) => [
      ...rows(call(db, 'getCommits')).flatMap((commit) => texts(get(commit, 'tags'))),
      ...(get(call(db, 'getConfig') as Row, 'showBranches') === false
        ? []
        : fields(call(db, 'getBranchesAsObjArray'), 'name')),
    ],
    quadrantChart: ({ db }) =>
      ['points', 'quadrants', 'axisLabels'].flatMap((part) => {
        const list = get(call(db, 'getQuadrantData') as Row, part);
        return [
          ...fields(list, 'text'),
          ...fields(
            rows(list).map((one) => get(one, 'text')),
            'text',
          ),
        ];
      }),
    xychart: ({ db }) => {
      const chart = call(db, 'getXYChartData') as Row;
      return fields([get(chart, 'xAxis'), get(chart, 'yAxis')], 'title', 'categories');
    },
    sankey: ({ db }) => fields(call(db, 'getNodes'), 'ID'),
    packet: ({ db }) => rows(call(db, 'getPacket')).flatMap((row) => fields(row, 'label')),
    radar: ({ db }) => [...fields(call(db, 'getAxes'), 'label'), ...fields(call(db, 'getCurves'), 'label')],
    treemap: ({ db }) => fields(call(db, 'getNodes'), 'name'),
    treeView: ({ db }) => tree(call(db, 'getRoot') as Row, 'name').slice(1),
    ishikawa: ({ db }) => tree(call(db, 'getRoot') as Row, 'text'),
    architecture: ({ db }) => [
      ...fields(call(db, 'getServices'), ['title', 7]),
      ...fields(call(db, 'getGroups'), 'title'),
      ...fields(call(db, 'getEdges'), 'title'),
    ],
    c4: ({ db }) => [
      ...rows(call(db, 'getC4ShapeArray')).flatMap((shape) =>
        fields([get(shape, 'label'), get(shape, 'descr'), get(shape, 'techn')], ['text', 12]),
      ),
      ...rows(call(db, 'getRels')).flatMap((rel) =>
        fields([get(rel, 'label'), get(rel, 'techn')], ['text', 12]),
      ),
    ],
    venn: ({ db }) => fields(call(db, 'getSubsetData'), 'label'),
    wardley: ({ db }) => fields(get(call(db, 'getWardleyData') as Row, 'nodes'), 'label'),
    cynefin: ({ db }) =>
      rows(call(db, 'getDomains')).flatMap((domain) => fields(get(domain, 'items'), 'label')),
  } satisfies Record<string, (diagram: Diagram) => Label[]>),
);

/** The line of a member, whose every character is to be drawn. */
function memberText(member: Row): Label[] {
  Reflect.set(member, 'text', literal(String(get(member, 'text'))));
  return texts(get(call(member, 'getDisplayDetails') as Row, 'displayText'));
}

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
