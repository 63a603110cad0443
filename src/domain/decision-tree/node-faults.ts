import type { Fault } from './fault.ts';
import { parseWithin } from './parse-within.ts';
import type { TreeDefinition } from './schema.ts';

type NodeDefinition = TreeDefinition['nodes'][string];

const OF_QUESTIONS = ['ask', 'help', 'why', 'answers'] as const;
const OF_ENDINGS = ['end', 'owner', 'within', 'actions', 'record', 'links', 'tone'] as const;
const HOW = '请写数字加单位，例如 30 分钟、2 小时、1 天';

/** What is wrong with one node, whatever it is tied to. */
export function nodeFaults(id: string, node: NodeDefinition): Fault[] {
  if (node.ask !== undefined && node.end !== undefined) {
    return [
      at(id, 'end', `节点“${id}”既写了 ask 又写了 end。问题只写 ask，结局只写 end，请留一个。`),
    ];
  }
  if (node.ask !== undefined)
    return [...strayFaults(id, node, '问题', OF_ENDINGS), ...answerFaults(id, node)];
  if (node.end !== undefined)
    return [...strayFaults(id, node, '结局', OF_QUESTIONS), ...endingFaults(id, node)];
  return [
    {
      path: ['nodes', id],
      message: `节点“${id}”既没有 ask 也没有 end。问题请写 ask，结局请写 end。`,
    },
  ];
}

function strayFaults(
  id: string,
  node: NodeDefinition,
  kind: string,
  foreign: readonly (keyof NodeDefinition)[],
): Fault[] {
  return foreign
    .filter((field) => node[field] !== undefined)
    .map((field) =>
      at(id, field, `${kind}“${id}”不该有 ${field} 这一项。请删掉，或移到别的节点。`),
    );
}

function answerFaults(id: string, { answers = [] }: NodeDefinition): Fault[] {
  if (answers.length < 2) {
    return [
      at(
        id,
        'answers',
        `问题“${id}”只有 ${answers.length} 个答案，没有可选的。请至少写 2 个，或删掉这一问。`,
      ),
    ];
  }
  return answers.flatMap(({ label }, index) => {
    const first = answers.findIndex((other) => plain(other.label) === plain(label));
    return first === index
      ? []
      : [
          {
            path: ['nodes', id, 'answers', index, 'label'],
            message: `问题“${id}”的第 ${first + 1} 个和第 ${index + 1} 个答案都是“${label}”。请改成看得出区别的说法，或合并成一个。`,
          },
        ];
  });
}

function endingFaults(id: string, node: NodeDefinition): Fault[] {
  const faults: Fault[] = [];
  if (node.owner === undefined) {
    faults.push(
      at(id, 'owner', `结局“${id}”没有负责人。请写角色编号，例如 owner: ops-specialist。`),
    );
  }
  if (node.within === undefined) {
    faults.push(at(id, 'within', `结局“${id}”没有时限。${HOW}。`));
  } else if (parseWithin(node.within) === undefined) {
    faults.push(at(id, 'within', `结局“${id}”的时限写的是“${node.within}”。${HOW}。`));
  }
  if (!node.actions || node.actions.length === 0) {
    faults.push(
      at(
        id,
        'actions',
        `结局“${id}”没有动作。请在 actions 下写清先做什么、再做什么，每行以 - 开头。`,
      ),
    );
  }
  if (node.record === undefined) {
    faults.push(
      at(
        id,
        'record',
        `结局“${id}”没有写要记录什么。请写 record，例如 record: 在跟进表记下开始时间、来源和花费。`,
      ),
    );
  }
  return [...faults, ...actionFaults(id, node)];
}

function actionFaults(id: string, { actions = [] }: NodeDefinition): Fault[] {
  return actions.flatMap(({ within }, index) =>
    within === undefined || parseWithin(within) !== undefined
      ? []
      : [
          {
            path: ['nodes', id, 'actions', index, 'within'],
            message: `结局“${id}”第 ${index + 1} 个动作的时限写的是“${within}”。${HOW}。`,
          },
        ],
  );
}

function at(id: string, field: string, message: string): Fault {
  return { path: ['nodes', id, field], message };
}

function plain(label: string): string {
  return label.replace(/\s+/g, '').toLowerCase();
}
